import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite, workFolder } from './lib/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site that the tests read. */
    dist: string
  }
}

/** Gives the tests a built site: the one `npm test` made, else one built here and removed afterwards. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const given = process.env['ATLAS_TEST_DIST']
  if (given && existsSync(given)) {
    project.provide('dist', given)
    return undefined
  }
  const folder = workFolder('site')
  const dist = join(folder.path, 'dist')
  const { code, said } = await buildSite({ dist })
  if (code !== 0) {
    folder.remove()
    throw new Error(`the site does not build:\n${said}`)
  }
  project.provide('dist', dist)
  return folder.remove
}
