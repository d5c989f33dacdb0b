import { entriesText, readEntries } from './entries.ts'
import type { Entries } from './entries.ts'

/** What came of keeping: `full` where the device has no room, `blocked` where the browser keeps nothing. */
export type Kept = 'kept' | 'full' | 'blocked'

/** What was found on the device: entries, nothing, a text that cannot be read, or a device that keeps nothing. */
export type Found =
  { readonly is: 'entries'; readonly entries: Entries } | { readonly is: 'nothing' | 'damaged' | 'blocked' }

const PREFIX = 'atlas-evaluation:'

/** The name under which the entries for a facility are kept. Example: `atlas-evaluation:kg/kumtor`. */
export const shelfKey = (facility: string): string => PREFIX + facility

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name)

/**
 * The place on the device where evaluations are kept, one a facility. It says what came of each try: browsers
 * refuse in private windows, and devices are full. `storage` is a function: asking for it may throw already.
 */
export class Shelf {
  readonly #storage: () => Storage

  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage
  }

  /** Keeps the entries; where there are none, what was kept is taken away. */
  keep(facility: string, entries: Entries): Kept {
    try {
      const storage = this.#storage()
      if (Object.keys(entries).length === 0) storage.removeItem(shelfKey(facility))
      else storage.setItem(shelfKey(facility), entriesText(entries))
      return 'kept'
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked'
    }
  }

  find(facility: string): Found {
    try {
      const text = this.#storage().getItem(shelfKey(facility))
      if (text === null) return { is: 'nothing' }
      const entries = readEntries(text)
      return entries ? { is: 'entries', entries } : { is: 'damaged' }
    } catch {
      return { is: 'blocked' }
    }
  }

  /** Ids of the facilities that something is kept for, in order. */
  facilities(): readonly string[] {
    try {
      const storage = this.#storage()
      return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length))
        .toSorted()
    } catch {
      return []
    }
  }
}
