import { isFolder } from '../../src/records/read-content.ts'
import { readTokens } from './read-tokens.ts'
import type { OptionTable } from './read-tokens.ts'
import { UsageError } from './usage-error.ts'

/** What it was given. */
export interface Options {
  readonly value: (name: string) => string | undefined
  readonly has: (name: string) => boolean
  readonly words: readonly string[]
}

/** Reads a command line strictly: what the table does not name is refused. Throws UsageError. */
export function readOptions(table: OptionTable, args = process.argv.slice(2)): Options {
  const { given, words } = readTokens(table, args)
  return {
    value: (name) => {
      const value = given.get(name)
      return typeof value === 'string' ? value : undefined
    },
    has: (name) => given.get(name) === true,
    words,
  }
}

/** One of the words a value may have. Throws UsageError. */
export function oneOf<T extends string>(options: Options, name: string, allowed: readonly [T, ...T[]]): T {
  const value = options.value(name) ?? allowed[0]
  const found = allowed.find((word) => word === value)
  if (found === undefined)
    throw new UsageError(
      `--${name} is one of ${allowed.join(', ')}, not "${value}".`,
      `--${name}: одно из слов ${allowed.join(', ')}, а не «${value}».`,
    )
  return found
}

/** A whole number of at most nine digits, `otherwise` where it is not given. Throws UsageError. */
export function wholeNumber(options: Options, name: string, otherwise: number, least = 0): number {
  const given = options.value(name)
  if (given === undefined) return otherwise
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1
  if (number >= least) return number
  throw new UsageError(
    `--${name} is a whole number from ${String(least)}, not "${given}".`,
    `--${name}: целое число от ${String(least)}, а не «${given}».`,
  )
}

/** The content folder: `--content`, else `environment`, else `content`. Throws UsageError where there is none. */
export function contentFolder(options: Options, environment?: string): string {
  const folder =
    options.value('content') ?? (environment === undefined || environment === '' ? 'content' : environment)
  if (!isFolder(folder))
    throw new UsageError(
      `There is no content folder "${folder}". Give one with --content DIR.`,
      `Папки с записями «${folder}» нет. Укажите другую: --content DIR.`,
    )
  return folder.replace(/(?<=.)\/+$/, '')
}
