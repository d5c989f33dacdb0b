import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from './bench/random.ts'
import { runCommand } from './lib/command.ts'
import { readOptions, wholeNumber } from './lib/options.ts'
import { releaseDate } from './lib/release-date.ts'
import { attempt, standOf, type Outcome } from './publish-kills/attempt.ts'
import { sitesOfSix } from './publish-kills/sites.ts'

/**
 * `npm run publish-kills -- [--points N] [--seed N] [--sites DIR]`: publishes a site of six facilities over another one and
 * lets it go wrong at random points: killed, the disk full, a file refused. What is served afterwards is the
 * old site or the new one, whole; the next publication mends all. Ends with 1 where that is not so.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['points', 'seed', 'sites'] })
  const points = wholeNumber(options, 'points', 100, 1)
  const seed = wholeNumber(options, 'seed', 1, 1)
  // Folder of two built sites, `old` and `next`; where it is left out, they are built.
  const sites = options.value('sites')

  const work = mkdtempSync(join(tmpdir(), 'atlas-kills-'))
  const failed: Outcome[] = []

  /** Of so many calls, the points that go wrong: each part of the publication, then wherever chance leads. */
  function chosen(calls: readonly string[], count: number): readonly number[] {
    const next = random(seed)
    const one = Array.from({ length: count }, () => 1 + Math.floor(next() * calls.length))
    const last = Array.from({ length: 8 }, (_, back) => calls.length - back)
    return [...new Set([1, 2, 3, ...last, ...one])].slice(0, count).toSorted((a, b) => a - b)
  }

  try {
    const [old, next] =
      sites === undefined ? sitesOfSix(work, releaseDate({})) : [join(sites, 'old'), join(sites, 'next')]
    const stand = standOf(work, old, next)
    console.log(`${String(stand.calls.length)} calls change the file system in one publication\n`)
    console.log(
      '| fault at call | call | exit | served then | publish again, roll back |\n|---|---|---|---|---|',
    )
    const plan = [
      ...chosen(stand.calls, points).map((at) => ['kill', at] as const),
      ...chosen(stand.calls, Math.ceil(points / 10)).map((at) => ['ENOSPC', at] as const),
      ...chosen(stand.calls, Math.ceil(points / 10)).map((at) => ['EACCES', at] as const),
    ]
    for (const [kind, at] of plan) {
      const outcome = await attempt(stand, kind, at)
      const { fault, call, exit, after, repaired } = outcome
      if (after === 'MIX' || !repaired) failed.push(outcome)
      console.log(
        `| ${fault} | ${call} | ${exit === null ? 'killed' : String(exit)} | ${after} | ${repaired ? 'yes' : 'NO'} |`,
      )
    }
    console.log(
      `\n${String(plan.length)} publications disturbed, ${String(failed.length)} left a mix or could not be mended`,
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return failed.length === 0 ? 0 : 1
})
