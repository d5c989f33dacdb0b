import { HEADER_WORDS, QUANTITY_WORDS } from './header-words.ts'
import type { Why } from './mapping.ts'
import { isTarget } from './targets.ts'
import type { Dimension, Unit } from './units.ts'
import { headerUnit } from './units.ts'

/** What a header is taken for. */
export interface Recognised {
  readonly field: string | null
  readonly factor?: number
  readonly unit?: string
  readonly confidence: number
  readonly why: Why
}

const NOTHING: Recognised = { field: null, confidence: 0, why: 'not-known' }

/** Facts of each dimension, the narrow ones first; the last is meant where only the unit speaks. */
const OF: Readonly<Record<Dimension, readonly string[]>> = {
  volume: ['design_volume_m3', 'volume_m3'],
  mass: ['design_mass_t', 'tailings_per_year_t', 'mass_t'],
  flow: ['tailings_per_year_t'],
  area: ['area_ha'],
  length: ['dam_height_m', 'dam_length_m'],
}

/** Lengths that records hold in kilometres. */
const KILOMETRES = /_km$/

const plain = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_]+/g, ' ')
    .trim()

const wordsOf = (field: string): RegExp | undefined =>
  QUANTITY_WORDS.find(([target]) => target === field)?.[1]

function quantity(unit: Unit, rest: string): Recognised | undefined {
  const { dimension, factor, words } = unit
  const fields = OF[dimension]
  const named = fields.find((field) => wordsOf(field)?.test(rest))
  const stated = { factor, unit: words }
  if (named) return { field: named, ...stated, confidence: 0.95, why: 'header-and-unit' }
  const only = dimension === 'length' ? undefined : fields.at(-1)
  return only === undefined ? undefined : { field: only, ...stated, confidence: 0.6, why: 'unit-alone' }
}

/** A word of a header that names one of the facts with a unit, where the unit is not given. */
const unitless = (text: string): Recognised | undefined => {
  const found = QUANTITY_WORDS.filter(([target]) => /^(?:volume|mass|area|dam)_/.test(target)).find(
    ([, words]) => words.test(text),
  )
  const certain = /объем|volume|масс|mass|площад|area|высота дамб|dam height|длина дамб|dam length/u.test(
    text,
  )
  return found && certain ? { field: found[0], confidence: 0.5, why: 'header-word' } : undefined
}

/**
 * What a header is taken for, with its unit. A key of the template (`machine`) is itself.
 * Example: `Объём, млн м³` is `volume_m3`, factor 1000000, confidence 0.95.
 */
export function recognise(header: string, machine = false): Recognised {
  if (isTarget(header) && (machine || /[._]/.test(header)))
    return { field: header, confidence: 1, why: 'machine-key' }
  const text = plain(header)
  if (text === '') return NOTHING
  const { unit, rest } = headerUnit(text)
  const rule = HEADER_WORDS.find(([, words]) => words.test(rest) || words.test(text))
  const [field, , confidence = 0.95] = rule ?? []
  if (field === 'row-number') return { field: null, confidence: 1, why: 'row-number' }
  if (unit && field !== undefined && KILOMETRES.test(field) && unit.dimension === 'length')
    return { field, factor: unit.factor / 1000, unit: unit.words, confidence, why: 'header-and-unit' }
  if (unit) {
    const measured = quantity(unit, rest)
    if (measured) return measured
  }
  if (field !== undefined && field !== 'name') return { field, confidence, why: 'header-word' }
  return unitless(text) ?? (field === undefined ? NOTHING : { field, confidence, why: 'header-word' })
}
