import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** What a command may be given: names of options with a value, names of switches, how many plain words. */
export interface OptionTable {
  readonly values?: readonly string[]
  readonly switches?: readonly string[]
  /** Most plain words; none where it is left out. */
  readonly words?: number
}

/** A command line that its table allows. */
export interface Tokens {
  /** Values by name, and true for switches; the last one counts. */
  readonly given: ReadonlyMap<string, string | true>
  readonly words: readonly string[]
}

function unknown(given: string, values: readonly string[], switches: readonly string[]): UsageError {
  const known = [...values.map((name) => `--${name} …`), ...switches.map((name) => `--${name}`)].join(', ')
  return known === ''
    ? new UsageError(
        `There is no option ${given} here; this command takes none.`,
        `Параметра ${given} здесь нет: эта команда их не принимает.`,
      )
    : new UsageError(
        `There is no option ${given} here. There are: ${known}.`,
        `Параметра ${given} здесь нет. Есть: ${known}.`,
      )
}

/** A word where a value belongs, that looks like an option, is a value forgotten; `--name=-x` says it is none. */
const isForgotten = (value: string | undefined, isInline: boolean | undefined): boolean =>
  value === undefined || (isInline !== true && value.length > 1 && value.startsWith('-'))

/** Reads a command line strictly: what the table does not name is refused. Throws UsageError. */
export function readTokens({ values = [], switches = [], words = 0 }: OptionTable, args: string[]): Tokens {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
  ])
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const given = new Map<string, string | true>()
  const plain: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') {
      plain.push(token.value)
      if (plain.length > words)
        throw new UsageError(`One word too many: ${token.value}`, `Лишнее слово: ${token.value}`)
    }
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (switches.includes(name)) {
      if (value !== undefined)
        throw new UsageError(`${rawName} takes no value.`, `У параметра ${rawName} нет значения.`)
      given.set(name, true)
    } else {
      if (!values.includes(name)) throw unknown(rawName, values, switches)
      if (value === undefined || isForgotten(value, inlineValue))
        throw new UsageError(
          `The value of ${rawName} is missing. One that begins with a dash is given as ${rawName}=-…`,
          `Не указано значение параметра ${rawName}. Если оно начинается с дефиса: ${rawName}=-…`,
        )
      given.set(name, value)
    }
  }
  return { given, words: plain }
}
