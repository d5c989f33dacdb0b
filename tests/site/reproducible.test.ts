import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildSite, digestsOf, workFolder, workTree } from '../lib/build.ts'
import { expectNone } from '../lib/problems.ts'

const work = workFolder('twice')
afterAll(work.remove)

/** Two workplaces that agree in nothing but the records and the code. */
const PLACES = [
  { folder: 'a', umask: '022', env: { TZ: 'Asia/Bishkek', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' } },
  {
    folder: join('b', 'a-much-longer-name-of-a-folder', 'project'),
    umask: '077',
    env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'development' },
  },
] as const

it('two builds of the same records in different folders, time zones, languages and modes are the same bytes', async () => {
  const trees = PLACES.map((place) => ({ ...place, cwd: workTree(join(work.path, place.folder)) }))
  const digests: ReadonlyMap<string, string>[] = []
  for (const { cwd, umask, env } of trees) {
    const dist = join(cwd, 'dist')
    const { code, said } = await buildSite({ cwd, dist, umask, env })
    expect(code, said).toBe(0)
    digests.push(digestsOf(dist))
  }
  const [one = new Map<string, string>(), two = new Map<string, string>()] = digests
  expect(one.size).toBeGreaterThan(200)
  const all = new Set([...one.keys(), ...two.keys()])
  expectNone(
    [...all]
      .filter((file) => one.get(file) !== two.get(file))
      .map((file) => ({ file, reason: 'is not the same' })),
  )
})
