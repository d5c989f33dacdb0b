import { parseArgs } from 'node:util'
import { isFolder } from '../../src/records/read-content.ts'

/** A command called in a way it does not understand: exit 2. */
export class UsageError extends Error {}

/** What a command may be given: names of options with a value, names of switches, how many plain words. */
export interface OptionTable {
  readonly values?: readonly string[]
  readonly switches?: readonly string[]
  /** Most plain words; none where it is left out. */
  readonly words?: number
}

/** What it was given. */
export interface Options {
  readonly value: (name: string) => string | undefined
  readonly has: (name: string) => boolean
  readonly words: readonly string[]
}

/** Reads a command line strictly: what the table does not name is refused. Throws UsageError. */
export function readOptions(
  { values = [], switches = [], words = 0 }: OptionTable,
  args = process.argv.slice(2),
): Options {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
  ])
  try {
    const parsed = parseArgs({ args, options, allowPositionals: words > 0, strict: true })
    if (parsed.positionals.length > words)
      throw new UsageError(`One word too many: ${parsed.positionals[words] ?? ''}`)
    const given = new Map<string, unknown>(Object.entries(parsed.values))
    return {
      value: (name) => {
        const value = given.get(name)
        return typeof value === 'string' ? value : undefined
      },
      has: (name) => given.get(name) === true,
      words: parsed.positionals,
    }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** One of the words a value may have. Throws UsageError. */
export function oneOf<T extends string>(options: Options, name: string, allowed: readonly [T, ...T[]]): T {
  const value = options.value(name) ?? allowed[0]
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(', ')}, not "${value}".`)
  return found
}

/** The content folder: `--content`, else `environment`, else `content`. Throws UsageError where there is none. */
export function contentFolder(options: Options, environment?: string): string {
  const folder =
    options.value('content') ?? (environment === undefined || environment === '' ? 'content' : environment)
  if (!isFolder(folder))
    throw new UsageError(`There is no content folder "${folder}". Give one with --content DIR.`)
  return folder.replace(/(?<=.)\/+$/, '')
}
