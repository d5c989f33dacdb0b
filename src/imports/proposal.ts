import type { Facility } from '../core/facility/facility.ts'
import type { FieldKey } from '../core/facility/fields.ts'
import type { ImportIssue, Place } from './issue.ts'
import type { Match } from './match.ts'
import type { SkipReason } from './row.ts'

/** What a cell does to a record. */
export const EFFECTS = ['new', 'further', 'same', 'replaces-unknown', 'absence'] as const
export type Effect = (typeof EFFECTS)[number]

/** One fact of a row beside what the record holds. */
export interface Change {
  readonly field: FieldKey
  readonly effect: Effect
  readonly at: Place
  /** The value, in words of the record format. Example: `1960000`, `110000-150000`, `closed`. */
  readonly value: string
  /** What the record's claims say, where they differ. */
  readonly known?: readonly string[]
  /** True where the further claim would decide over those that are there: it is newer, none is preferred. */
  readonly decides?: true
  /** As it will stand in the file. */
  readonly claim: Readonly<Record<string, unknown>>
}

/** What the table says of a record beside facts, and the record says otherwise; the record stays. */
export interface Kept {
  readonly key: string
  readonly table: string
  readonly record: string
}

export const VERDICTS = ['new', 'match', 'unchanged', 'not-understood', 'skipped'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What becomes of one row. */
export interface Proposal extends Place {
  readonly verdict: Verdict
  readonly skip?: SkipReason
  readonly name: string
  /** The record it changes or makes. */
  readonly record?: string
  readonly isNew: boolean
  readonly match?: Match
  readonly changes: readonly Change[]
  readonly kept: readonly Kept[]
  readonly issues: readonly ImportIssue[]
  /** Filled cells in columns that are not read. */
  readonly unread: number
}

/** A record that does not exist yet: keys as they will stand in the file. */
export interface NewRecord {
  readonly id: string
  readonly keys: Readonly<Record<string, unknown>>
}

/** What an import would do. */
export interface Plan {
  readonly proposals: readonly Proposal[]
  readonly created: ReadonlyMap<string, NewRecord>
}

/** A value of a claim on one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = new Map<string, unknown>(Object.entries(value))
  if (parts.has('lo')) {
    const [lo, hi] = [String(parts.get('lo')), String(parts.get('hi'))]
    return lo === hi ? lo : `${lo}-${hi}`
  }
  if (parts.has('lat')) return `${String(parts.get('lat'))}, ${String(parts.get('lon'))}`
  return [...parts.values()].map(String).join(' | ')
}

/** Differences of a row from a record beside facts. */
export function keptOf(
  { name, kind, country }: Facility,
  said: { readonly en?: string; readonly ru?: string; readonly kind?: string; readonly country?: string },
): readonly Kept[] {
  const pairs = [
    ['name.en', said.en, name.en],
    ['name.ru', said.ru, name.ru],
    ['kind', said.kind, kind],
    ['country', said.country, country],
  ] as const
  return pairs.flatMap(([key, table, record]) =>
    table === undefined || table === record ? [] : [{ key, table, record }],
  )
}
