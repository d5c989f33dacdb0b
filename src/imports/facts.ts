import type { FieldKey, FieldSpec } from '../core/facility/fields.ts'
import { FIELDS } from '../core/facility/fields.ts'
import { PRECISIONS } from '../core/facility/vocabulary.ts'
import { absence } from './absent.ts'
import { parseWord } from './category-words.ts'
import { clean } from './clean.ts'
import type { ImportContext } from './context.ts'
import { parseDegrees, parsePair } from './degrees.ts'
import type { AbsenceReading, FactReading } from './fact-value.ts'
import { MARKS } from './fact-value.ts'
import type { ImportIssue, Parsed } from './issue.ts'
import { doubt } from './issue.ts'
import { readQuantity } from './quantity.ts'
import type { Given, Row } from './row.ts'
import { issueAt } from './row.ts'
import { FACT_KEYS } from './targets.ts'
import { cellOfFact, readCategory, readCountries, readReference, readText } from './words.ts'
import { parseYears } from './years.ts'

/** The facts of a row and what of it was not understood. */
export interface RowFacts {
  readonly facts: ReadonlyMap<FieldKey, FactReading | AbsenceReading>
  readonly issues: readonly ImportIssue[]
}

function readYears(given: Given): Parsed<FactReading> {
  const parsed = parseYears(given.cell)
  if ('doubt' in parsed) return parsed
  const { lo, hi, mark } = parsed.value
  const { text } = given.cell
  const plain = /^\d{4}(?:-\d{4})?$/.test(text)
  return {
    value: {
      claim: lo === hi ? { value: lo } : { range: [lo, hi] },
      at: given,
      ...(!plain && { stated: clean(text) }),
      ...(mark && { note: MARKS[mark] }),
    },
  }
}

function readFact(
  context: ImportContext,
  field: FieldKey,
  row: Row,
  given: Given,
): Parsed<FactReading> | undefined {
  const spec: FieldSpec = FIELDS[field]
  switch (spec.type) {
    case 'number':
      return readQuantity(field, spec, given)
    case 'year':
      return readYears(given)
    case 'category':
      return readCategory(context, field, spec, given)
    case 'reference':
      return readReference(context, field, spec.folder, given)
    case 'countries':
      return readCountries(context, given)
    default:
      return readText(context, field, spec, row)
  }
}

/** What makes a cell unreadable whatever it is for. */
function broken({ cell }: Given): Parsed<never> | undefined {
  if (cell.error) return doubt('import-cell-error')
  return cell.formula ? doubt('import-formula') : undefined
}

function readPlace(context: ImportContext, row: Row): Parsed<FactReading> | undefined {
  const [lat, lon, both, precise] = [
    row.get('lat'),
    row.get('lon'),
    row.get('coordinates'),
    row.get('precision'),
  ]
  const at = both ?? lat ?? lon
  if (!at || absence(at.cell.text) !== undefined) return undefined
  const fault = [both, lat, lon].flatMap((given) => (given && broken(given)) ?? [])[0]
  if (fault) return fault
  const said = precise ? precise.cell.text : (context.mapping.constants.precision ?? 'approximate')
  const precision = parseWord('precision', PRECISIONS, said)
  if (precision === undefined)
    return doubt('import-word', { field: 'precision', list: PRECISIONS.join(', '), text: said })
  const pair = both ? parsePair(both.cell.text) : pairOf(lat, lon)
  if ('doubt' in pair) return pair
  const stated = [both, lat, lon].flatMap((given) =>
    given && given.cell.number === undefined ? [given.cell.text] : [],
  )
  const plain = stated.every((text) => /^-?\d+(?:\.\d+)?$/.test(text))
  return {
    value: {
      claim: { ...pair.value, precision: String(precision) },
      at,
      ...(!plain && { stated: clean(stated.join(', ')) }),
    },
  }
}

function pairOf(lat: Given | undefined, lon: Given | undefined) {
  if (!lat || !lon) return doubt('import-lone-coordinate')
  const [north, east] = [parseDegrees(lat.cell.text, 'lat'), parseDegrees(lon.cell.text, 'lon')]
  if ('doubt' in north) return north
  if ('doubt' in east) return doubt('import-coordinates', { text: lon.cell.text })
  return { value: { lat: north.value, lon: east.value } }
}

/** Reads every fact of a row. A cell that is not understood is an issue at its place and no fact. */
export function readFacts(context: ImportContext, row: Row): RowFacts {
  const facts = new Map<FieldKey, FactReading | AbsenceReading>()
  const issues: ImportIssue[] = []
  const take = (key: FieldKey, at: Given, parsed: Parsed<FactReading> | undefined): void => {
    if (parsed && 'value' in parsed) facts.set(key, parsed.value)
    else if (parsed) issues.push(issueAt(at, at.cell.text, parsed.doubt))
  }
  const place = row.get('coordinates') ?? row.get('lat') ?? row.get('lon')
  if (place) take('location', place, readPlace(context, row))
  const reason = place && absence(place.cell.text)
  if (place && reason !== undefined && reason !== 'nothing')
    facts.set('location', { unknown: reason, at: place })
  for (const key of FACT_KEYS) {
    const given = cellOfFact(key, row)
    if (!given) continue
    const parsed = broken(given) ?? readFact(context, key, row, given)
    const missing = parsed && 'doubt' in parsed && !given.cell.formula ? absence(given.cell.text) : undefined
    const stated = absence(given.cell.text)
    if (stated !== undefined && stated !== 'nothing') facts.set(key, { unknown: stated, at: given })
    else if (missing === undefined && (stated === undefined || isWordFirst(key))) take(key, given, parsed)
  }
  return { facts, issues }
}

/** A closed list may have a word for nothing; elsewhere a dash or "no data" is no text to keep. */
const isWordFirst = (key: FieldKey): boolean => FIELDS[key].type === 'category'
