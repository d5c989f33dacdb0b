import { join } from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { buildSite, digestsOf, workFolder, workTree } from '../lib/build.ts'
import { expectNone } from '../lib/problems.ts'

const work = workFolder('again')
afterAll(work.remove)

/** A workplace that agrees with that of the tests in nothing but the records and the code. */
const ELSEWHERE = {
  folder: join('b', 'a-much-longer-name-of-a-folder', 'project'),
  umask: '077',
  env: { TZ: 'Asia/Bishkek', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8', NODE_ENV: 'development' },
} as const

/** Milliseconds: a build takes as long as it takes. */
const LONG = 7_200_000

it(
  'another build of the same records in another folder, time zone, language and mode is the same bytes',
  { timeout: LONG },
  async () => {
    const { folder, umask, env } = ELSEWHERE
    const cwd = workTree(join(work.path, folder))
    const dist = join(cwd, 'dist')
    const { code, said } = await buildSite({ cwd, dist, umask, env })
    expect(code, said).toBe(0)
    const [one, two] = [digestsOf(inject('dist')), digestsOf(dist)]
    expect(one.size).toBeGreaterThan(200)
    const all = new Set([...one.keys(), ...two.keys()])
    expectNone(
      [...all]
        .filter((file) => one.get(file) !== two.get(file))
        .map((file) => ({ file, reason: 'is not the same' })),
    )
  },
)
