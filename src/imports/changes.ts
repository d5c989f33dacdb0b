import type { FieldKey } from '../core/facility/fields.ts'
import type { RowMeta } from './claim-meta.ts'
import type { AbsenceReading, FactReading } from './fact-value.ts'
import type { Place } from './issue.ts'
import { placeName } from './issue.ts'
import type { KnownFacts } from './known-facts.ts'
import type { Change } from './proposal.ts'
import { shown } from './proposal.ts'
import type { Row } from './row.ts'
import { isTemplate } from './row.ts'
import { normalValue } from './same-value.ts'

const cut = ({ sheet, row, column }: Place): Place => ({ sheet, row, column })

/** A claim as it stands in a file. */
function claimOf({ claim, stated, note, at }: FactReading, meta: RowMeta): Record<string, unknown> {
  const notes = [note, meta.note].filter((each) => each !== undefined)
  return {
    ...claim,
    source: meta.source,
    as_of: meta.asOf,
    ...(stated !== undefined && { stated }),
    locator: meta.locator ?? placeName(cut(at)),
    ...(notes.length > 0 && {
      note: { en: notes.map(({ en }) => en).join('; '), ru: notes.map(({ ru }) => ru).join('; ') },
    }),
  }
}

/** What one fact of a row does to what is known; what it adds is known from then on. */
function changeOf(
  field: FieldKey,
  reading: FactReading | AbsenceReading,
  meta: RowMeta,
  known: KnownFacts,
  exactly: boolean,
): Change | undefined {
  const at = cut(reading.at)
  if ('unknown' in reading) {
    if (reading.unknown === 'not-searched' || known.claims(field).length > 0 || known.isAbsent(field))
      return undefined
    known.addAbsence(field)
    const claim = { unknown: reading.unknown, source: meta.source }
    return { field, effect: 'absence', at, value: reading.unknown, claim }
  }
  const value = normalValue(reading.claim)
  const base = { field, at, value: shown(value), claim: claimOf(reading, meta) }
  const fresh = { value, source: meta.source, asOf: meta.asOf }
  if (known.same(field, fresh, exactly)) return { ...base, effect: 'same' }
  const others = known.claims(field).map((each) => `${shown(each.value)} (${each.source}, ${each.asOf})`)
  const effect = others.length > 0 ? 'further' : known.isAbsent(field) ? 'replaces-unknown' : 'new'
  const decides = effect === 'further' && known.decides(field, meta.asOf)
  known.add(field, fresh)
  return { ...base, effect, ...(others.length > 0 && { known: others }), ...(decides && { decides }) }
}

/** What the facts of a row do to a record. */
export function changesOf(
  facts: ReadonlyMap<FieldKey, FactReading | AbsenceReading>,
  row: Row,
  meta: RowMeta,
  known: KnownFacts,
): readonly Change[] {
  const exactly = isTemplate({ given: row })
  return [...facts].flatMap(([field, reading]) => changeOf(field, reading, meta, known, exactly) ?? [])
}
