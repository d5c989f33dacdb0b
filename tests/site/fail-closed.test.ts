import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSite, digestsOf, workFolder, workTree } from '../lib/build.ts'

const work = workFolder('closed')
afterAll(work.remove)

/** Milliseconds: a build takes as long as it takes. */
const LONG = 7_200_000

const RECORD = 'facilities/kg/ak-tyuz-1.yaml'

/** A folder of its own with a site of yesterday in it. */
function lastGoodSite(name: string): { readonly folder: string; readonly dist: string } {
  const folder = join(work.path, name)
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'en'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), 'the last good site')
  writeFileSync(join(dist, 'en', 'index.html'), 'its English page')
  return { folder, dist }
}

/** A copy of the records with one file changed; gives the line of `after` in it. */
function spoiled(folder: string, file: string, before: string, after: string): number {
  cpSync('content', join(folder, 'content'), { recursive: true })
  const path = join(folder, 'content', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  const changed = text.replace(before, after)
  writeFileSync(path, changed)
  return changed.slice(0, changed.indexOf(after)).split('\n').length
}

describe('a bad record stops the publication', () => {
  it.each([
    ['unknown-source', 'source: s302', 'source: nobody-said-so'],
    ['not-in-list', 'value: closed', 'value: forgotten'],
    ['unknown key', 'settlement:', 'setlement:'],
    ['markup', 'en: conserved; undated', 'en: <b>conserved</b>; undated'],
  ])('%s: exit 1, file and line named, the last good site untouched', async (name, before, after) => {
    const { folder, dist } = lastGoodSite(name.replace(' ', '-'))
    const line = spoiled(folder, RECORD, before, after)
    const was = digestsOf(dist)
    const ended = await buildSite({ dist, env: { ATLAS_CONTENT: join(folder, 'content') } })
    expect(ended.code).toBe(1)
    expect(ended.said).toContain(`${RECORD}:${String(line)}`)
    expect(digestsOf(dist)).toEqual(was)
    expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist'])
  })
})

it('a page that cannot be built stops the publication too', { timeout: LONG }, async () => {
  const { folder, dist } = lastGoodSite('page')
  const cwd = workTree(join(folder, 'project'))
  writeFileSync(
    join(cwd, 'src', 'pages', 'broken.astro'),
    "---\nthrow new Error('this page is broken')\n---\n",
  )
  const was = digestsOf(dist)
  const ended = await buildSite({ cwd, dist })
  expect(ended.code).toBe(1)
  expect(ended.said).toContain('this page is broken')
  expect(digestsOf(dist)).toEqual(was)
  expect(readdirSync(folder).toSorted()).toEqual(['dist', 'project'])
})
