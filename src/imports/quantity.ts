import type { NumberField } from '../core/facility/fields.ts'
import { clean } from './clean.ts'
import type { ClaimValue, FactReading } from './fact-value.ts'
import { MARKS } from './fact-value.ts'
import type { Parsed } from './issue.ts'
import { doubt } from './issue.ts'
import type { Quantity } from './numbers.ts'
import { parseQuantity } from './numbers.ts'
import type { Given } from './row.ts'
import type { Dimension, Unit } from './units.ts'
import { unitOf } from './units.ts'

/** What a field with a unit measures, and what its unit is of that dimension's own. */
const DIMENSIONS: ReadonlyMap<string, readonly [readonly Dimension[], own: number]> = new Map([
  ['m3', [['volume'], 1]],
  ['t', [['mass'], 1]],
  ['t/a', [['flow', 'mass'], 1]],
  ['ha', [['area'], 1]],
  ['m', [['length'], 1]],
  ['km', [['length'], 1000]],
])

/** Words behind a number that are no unit: people, points, an acceleration. */
const COUNTED =
  /^(?:чел\p{L}*|жит\p{L}*|people|persons?|inhabitants?|балл\p{L}*|g|msk(?:-64)?|в год|1\/год|%?)\.?$/iu

/** The smallest number that is still above nothing: what "less than 5 m" leaves open. */
const LEAST = 0.01

/** A unit at the head of a text, with a remark behind it. Example: `млн м3 (только хвосты)`. */
function unitIn(text: string): Unit | undefined {
  const words = text.replace(/[(;].*$/su, '').trim()
  return unitOf(words) ?? unitOf(words.split(/\s+/u).slice(0, 3).join(' ').replace(/[,.]$/, ''))
}

/** The factor of a cell: of its own unit, else of its column. */
function factorOf(field: string, spec: NumberField, given: Given, rest: string): Parsed<number> {
  const { mapping } = given
  const known = DIMENSIONS.get(spec.unit)
  if (!known) {
    const counted = COUNTED.test(rest) || /^[(;,]/.test(rest)
    return counted ? { value: mapping.factor ?? 1 } : doubt('import-unit-differs', { unit: rest, field })
  }
  const [dimensions, own] = known
  const unit = unitIn(rest)
  if (unit)
    return dimensions.includes(unit.dimension)
      ? { value: unit.factor / own }
      : doubt('import-unit-differs', { unit: unit.words, field })
  if (rest !== '' && !/^[(;,]/.test(rest)) return doubt('import-unit-differs', { unit: rest, field })
  if (mapping.factor !== undefined) return { value: mapping.factor }
  return mapping.why === 'machine-key' ? { value: 1 } : doubt('import-no-unit', { field })
}

/** A number times its factor without the noise of counting in twos; a factor of one changes nothing. */
const times = (value: number, factor: number): number =>
  factor === 1 ? value : Math.round(Number((value * factor).toPrecision(12)) * 1e8) / 1e8

function spanOf(spec: NumberField, { lo, hi, mark }: Quantity, factor: number): readonly [number, number] {
  const [low, high] = [times(lo, factor), times(hi, factor)]
  if (mark === 'most') return [Math.min(spec.above ? LEAST : spec.min, high), high]
  return mark === 'least' ? [low, Math.max(spec.max, low)] : [low, high]
}

const isWithin = ({ min, max, above }: NumberField, value: number): boolean =>
  value <= max && (above ? value > min : value >= min)

/** Reads a cell of a field with a number. Example: `1,96` below `Объём, млн м³` is 1960000. */
export function readQuantity(field: string, spec: NumberField, given: Given): Parsed<FactReading> {
  const { cell, mapping } = given
  const parsed: Parsed<Quantity> =
    cell.number === undefined
      ? parseQuantity(cell.text, mapping.decimal)
      : { value: { lo: cell.number, hi: cell.number, rest: '' } }
  if ('doubt' in parsed) return parsed
  const factor = factorOf(field, spec, given, parsed.value.rest)
  if ('doubt' in factor) return factor
  const [lo, hi] = spanOf(spec, parsed.value, factor.value)
  const outside = [lo, hi].find((value) => !isWithin(spec, value))
  if (outside !== undefined)
    return doubt('import-out-of-range', { value: outside, field, min: spec.min, max: spec.max })
  const claim: ClaimValue = lo === hi ? { value: lo } : { range: [lo, hi] }
  const { mark, rest } = parsed.value
  const plain = factor.value === 1 && rest === '' && mark === undefined
  const unit = rest === '' ? (mapping.unit ?? '') : ''
  const note = mark && MARKS[mark]
  return {
    value: {
      claim,
      at: given,
      ...(!plain && { stated: clean(`${cell.text} ${unit}`) }),
      ...(note && { note }),
    },
  }
}
