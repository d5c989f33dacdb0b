import type { ContributeData } from '../../artefacts/contribute/data.ts'
import type { FieldEntry } from '../../artefacts/guide/fields.ts'
import type { FieldSpec } from '../../core/facility/fields.ts'
import { isMap } from '../../core/value-at.ts'
import { language } from '../../islands/lib/words.ts'
import type { RawClaim } from '../../yaml/edit.ts'

const number = (value: unknown): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(language(), { maximumFractionDigits: 8, useGrouping: true }).format(value)
    : String(value)

/** A value as the record has it, in words of the page: labels for codes, the page's side of a pair. */
function valueText(
  { value, range, lat, lon }: RawClaim,
  spec: FieldSpec,
  { values = [], unit = '' }: FieldEntry,
  { choices }: ContributeData,
): string {
  const isNumber = spec.type === 'number'
  const write = (figure: unknown) => (isNumber ? number(figure) : String(figure))
  const own = language() === 'ru' ? 'ru' : 'en'
  const side = (text: unknown): string => (isMap(text) ? String(text[own]) : String(text))
  if (Array.isArray(range)) return `${range.map(write).join('–')} ${unit}`.trim()
  if (lat !== undefined) return `${String(lat)}, ${String(lon)}`
  if (Array.isArray(value)) return value.map(side).join(', ')
  if (isMap(value)) return side(value)
  const lists = [...choices.materials, ...choices.rivers, ...choices.basins, ...choices.operators]
  const label =
    values.find((each) => each.value === value)?.label ??
    (spec.type === 'reference' || spec.type === 'text'
      ? lists.find(({ id }) => id === value)?.label
      : undefined)
  return label ?? `${write(value)} ${unit}`.trim()
}

/** A partial date as the page writes it; anything else as it stands. */
function dateText(date: unknown): string {
  const [year = '', month, day] = String(date).split('-')
  if (month === undefined) return String(date)
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(at.valueOf())) return String(date)
  return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(at)
    .replaceAll(' ', '\u00a0')
}

/** A claim in one line: value, date, document. Example: `110,500 m³ (2003, s010)`. */
export function describeClaim(
  claim: RawClaim,
  spec: FieldSpec,
  entry: FieldEntry,
  data: ContributeData,
): string {
  const { as_of: asOf, source } = claim
  return `${valueText(claim, spec, entry, data)} (${[dateText(asOf), String(source)].join(', ')})`
}
