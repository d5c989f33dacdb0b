import { randomInt } from 'node:crypto'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, readOptions, wholeNumber } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { caseOf } from './fuzz/cases.ts'
import { readCorpus } from './fuzz/corpus.ts'
import { hostileRows, hostileTable } from './fuzz/hostile-table.ts'
import { failureText, runCase } from './fuzz/run.ts'
import { fuzz } from './fuzz/watched.ts'

/** Judges one case again and shows its document. */
async function again(content: string, named: string): Promise<number> {
  const [, seed, index] = /^(\d{1,9}):(\d{1,9})$/.exec(named) ?? []
  if (seed === undefined || index === undefined)
    throw new UsageError(
      `--case is SEED:INDEX as a failure tells it, not "${named}".`,
      `--case: SEED:INDEX, как указано при сбое, а не «${named}».`,
    )
  const corpus = readCorpus(content)
  const { kind, file, bytes } = caseOf(Number(seed), Number(index), corpus)
  await print(`${kind}, as ${file}:\n${bytes.toString('utf8')}\n`)
  const failure = runCase(Number(seed), Number(index), corpus)
  await print(failure ? failureText(failure) : 'holds\n')
  return failure ? 1 : 0
}

/**
 * `npm run fuzz -- [--runs N] [--seed S] [--minutes M] [--case SEED:INDEX] [--table] [--content DIR]`: judges
 * documents that nobody would write, a million unless told otherwise; the seed is printed and gives the same
 * documents again as long as the records are the same. `--table` prints the hostile files instead. Exit 0 all
 * hold, 1 some do not, 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({
    values: ['runs', 'seed', 'minutes', 'case', 'content'],
    switches: ['table'],
  })
  if (options.has('table')) {
    await print(hostileTable(hostileRows()))
    return 0
  }
  const content = contentFolder(options)
  const named = options.value('case')
  if (named !== undefined) return again(content, named)
  const seed = wholeNumber(options, 'seed', randomInt(1_000_000_000))
  const minutes = options.value('minutes') === undefined ? undefined : wholeNumber(options, 'minutes', 0)
  await print(`seed ${String(seed)}\n`)
  let failures = 0
  const runs = await fuzz({
    content,
    seed,
    runs: wholeNumber(options, 'runs', 1_000_000),
    ...(minutes !== undefined && { minutes }),
    told: (failure) => {
      failures += 1
      void print(failureText(failure))
    },
  })
  await print(`${String(runs)} documents, ${String(failures)} that do not hold\n`)
  return failures === 0 ? 0 : 1
})
