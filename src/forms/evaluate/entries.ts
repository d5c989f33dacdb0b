/**
 * What a person has entered, by the name of the control: `date`, `group.B1`, `evaluator.name.en`,
 * `answers.dam-07.answer`, `answers.dam-07.evidence`. Only texts that are not empty stand here.
 */
export type Entries = Readonly<Record<string, string>>

/** Longest text and most texts that are taken from the device or a file: beyond them something is wrong. */
const MAX_TEXT = 20_000
const MAX_ENTRIES = 5000
const NAME = /^[a-z][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9-]+){0,3}$/

/** Entries with one of them set; an empty text takes it out. */
export function withEntry(entries: Entries, name: string, text: string): Entries {
  if (text === '') return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name))
  return { ...entries, [name]: text }
}

/** Entries as one text, in the order of their names: the same entries are the same text. */
export const entriesText = (entries: Entries): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  )

/** Entries of a text that was kept; undefined where it is none: whatever stands there is not trusted. */
export function readEntries(text: string): Entries | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const pairs = Object.entries(value)
    if (pairs.length > MAX_ENTRIES) return undefined
    const sound = pairs.flatMap(([name, entry]: [string, unknown]) =>
      NAME.test(name) && typeof entry === 'string' && entry !== '' && entry.length <= MAX_TEXT
        ? [[name, entry] as const]
        : [],
    )
    return sound.length === pairs.length ? Object.fromEntries(sound) : undefined
  } catch {
    return undefined
  }
}
