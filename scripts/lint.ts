import { runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { runProgram } from './lib/program.ts'

interface Fence {
  readonly what: string
  readonly command: string
  readonly args: readonly string[]
}

/**
 * `npm run lint`: every fence of the house in one command. All run, so that one look shows everything;
 * the exit code is 1 where any failed.
 */
const FENCES: readonly Fence[] = [
  { what: 'types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { what: 'types of the core, without Node and DOM', command: 'tsc', args: ['-p', 'src/core'] },
  { what: 'layers, sinks, sizes, cycles', command: 'eslint', args: ['.'] },
  { what: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { what: 'dead code', command: 'knip', args: ['--no-progress'] },
]

await runCommand(async () => {
  readOptions({})
  const failed: string[] = []
  const run = async (fences: readonly Fence[]): Promise<void> => {
    for (const { what, command, args } of fences) {
      console.error(`lint: ${what}`)
      if ((await runProgram(command, args, { ASTRO_TELEMETRY_DISABLED: '1' })) !== 0) failed.push(what)
    }
  }
  // The types of all pages take as long as the rest together, and each keeps one processor busy.
  await Promise.all([run(FENCES.slice(0, 1)), run(FENCES.slice(1))])
  console.log(failed.length === 0 ? 'lint: all fences hold' : `lint: failed: ${failed.toSorted().join('; ')}`)
  return failed.length === 0 ? 0 : 1
})
