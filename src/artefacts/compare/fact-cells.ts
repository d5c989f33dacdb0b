import type { Says } from '../../charts/agreement.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELD_KEYS, FIELDS } from '../../core/facility/fields.ts'
import type { FacilityContext } from '../facility/facility-context.ts'
import { dateText } from '../facility/claim-line.ts'
import { anyClaims, differing } from '../facility/facts.ts'
import { valueTexts } from '../facility/value-text.ts'
import type { Cell, Cells } from './cell.ts'
import type { Line } from './piece.ts'
import { commas, sourcePieces } from './piece.ts'

/** All that claims say: the hull of numbers, else every value once. */
function saysOf(values: readonly FactValue[]): Says {
  const spans = values.flatMap((value) => (typeof value === 'object' && 'lo' in value ? [value] : []))
  if (spans.length > 0)
    return { lo: Math.min(...spans.map(({ lo }) => lo)), hi: Math.max(...spans.map(({ hi }) => hi)) }
  return values.length === 0 ? null : [...new Set(values.map((value) => JSON.stringify(value)))]
}

/** Every claim on a line of its own: value, date, documents; the first line says so where they differ. */
function claimLines(context: FacilityContext, key: FieldKey): readonly Line[] {
  const claims = anyClaims(context, key)
  const lines = claims.map((claim): Line => {
    const said = [
      dateText(context, claim.asOf),
      ...(claim.preferred ? [context.t('facility.preferred')] : []),
    ]
    return [
      ...commas(valueTexts(context, key, claim.value), 'strong'),
      ' ',
      { text: `${said.join(', ')} · `, look: 'soft' },
      ...sourcePieces(context, [claim.source, ...(claim.also ?? [])]),
    ]
  })
  const differ = differing(context, key)
  if (!differ) return lines
  const words = context.t(differ === 'sources' ? 'basis.claims-differ' : 'facility.values-differ')
  return [...lines, [{ text: words, look: 'soft' }]]
}

/** A stated absence: why nothing is said, and who says so. */
function absenceLines(context: FacilityContext, key: FieldKey): readonly Line[] {
  const fact = context.facility.facts[key]
  if (!('unknown' in fact) || (fact.unknown === 'not-searched' && fact.source === undefined)) return []
  const sources = fact.source === undefined ? [] : [' · ', ...sourcePieces(context, [fact.source])]
  return [[context.t(`unknown.${fact.unknown}`), ...sources]]
}

function factCell(context: FacilityContext, key: FieldKey): Cell | null {
  const values = anyClaims(context, key).map(({ value }) => value)
  const lines = values.length > 0 ? claimLines(context, key) : absenceLines(context, key)
  if (lines.length === 0) return null
  const { type } = FIELDS[key]
  // A sentence is never the same as another; numbers and codes are.
  return { lines, says: type === 'text' && values.length > 0 ? wordsOf(context, key) : saysOf(values) }
}

function wordsOf(context: FacilityContext, key: FieldKey): Says {
  const texts = anyClaims(context, key).flatMap(({ value }) =>
    valueTexts(context, key, value).map(({ text }) => text),
  )
  return [...new Set(texts)]
}

/** Every fact that anything is said of, with all claims. */
export function factCells(context: FacilityContext): Cells {
  return Object.fromEntries(
    FIELD_KEYS.flatMap((key) => {
      const cell = factCell(context, key)
      return cell ? [[key, cell] as const] : []
    }),
  )
}
