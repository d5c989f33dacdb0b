import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { attempt, servedTree, standOf } from '../../../scripts/publish-kills/attempt.ts'
import { workFolder } from '../../lib/build.ts'
import { filesOf, smallSite } from '../../lib/small-site.ts'

const work = workFolder('kills')
afterAll(work.remove)

const [old, next] = ['old', 'next'].map((word) => smallSite(join(work.path, word), filesOf(word)))
const stand = standOf(work.path, old ?? '', next ?? '')
const { calls } = stand

/** The call that readers see: the link that leads to another release. */
const swap = calls.lastIndexOf('renameSync') + 1

it.each([
  ['kill', 2],
  // The lock: a number cut in half would be another process.
  ['kill', calls.indexOf('symlinkSync') + 1],
  ['kill', Math.floor(swap / 2)],
  ['kill', swap - 3],
  ['kill', swap - 1],
  ['kill', swap],
  ['kill', swap + 1],
  ['ENOSPC', Math.floor(swap / 3)],
  ['ENOSPC', swap - 3],
  ['EACCES', 3],
  ['EACCES', swap],
])(
  '%s at call %i: the old site or the new one is served, and the next publication mends all',
  async (kind, at) => {
    const { after, exit, repaired, said } = await attempt(stand, kind, at)
    expect(after).toBe(at > swap ? 'new' : 'old')
    expect(exit).toBe(kind === 'kill' ? null : 1)
    if (kind !== 'kill') expect(said).toMatch(/publish-failed\n.*Nothing changed.*\n.*Ничего не изменено/)
    expect(repaired).toBe(true)
  },
)

it('the test sees a mix', () => {
  const { place, trees } = stand
  expect(servedTree(place)).toBe(trees.old)
  writeFileSync(join(place, 'current', 'index.html'), 'new')
  expect([trees.old, trees.new]).not.toContain(servedTree(place))
})
