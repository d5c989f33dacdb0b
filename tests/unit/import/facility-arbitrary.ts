import fc from 'fast-check'
import { assembleAtlas } from '../../../src/core/atlas.ts'
import type { FieldKey, FieldSpec } from '../../../src/core/facility/fields.ts'
import { FIELDS, FIELD_KEYS } from '../../../src/core/facility/fields.ts'
import { facilitySchema } from '../../../src/core/facility/schema.ts'
import type { FacilityRecord } from '../../../src/core/facility/schema.ts'
import { KINDS, PRECISIONS } from '../../../src/core/facility/vocabulary.ts'
import { partsOf, readRecord } from '../../../src/core/lists.ts'
import type { KindRecord } from '../../../src/core/lists.ts'
import type { RecordKind } from '../../../src/core/record-kinds.ts'

const SOURCES = ['s001', 's002']

const records: KindRecord[] = []
const add = (folder: RecordKind, id: string, tree: object) => {
  const { record, issues } = readRecord(folder, `${folder}/${id}.yaml`, id, tree)
  if (!record) throw new Error(JSON.stringify(issues))
  records.push(record)
}
for (const id of SOURCES)
  add('sources', id, {
    title: 'A',
    publisher: 'B',
    year: '2007',
    language: 'en',
    licence: 'not-stated',
    kind: 'research',
  })
add('countries', 'kg', {
  name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
  bbox: { west: 69, south: 39, east: 81, north: 44 },
  bbox_source: 's001',
})
for (const [id, en, ru] of [
  ['gold', 'gold tailings', 'хвосты золота'],
  ['lead', 'lead tailings', 'хвосты свинца'],
] as const) {
  const named = { name: { en, ru } }
  add('materials', id, { ...named, what: { en, ru }, group: 'gold' })
  add('rivers', id, named)
  add('basins', id, named)
  add('operators', id, named)
}
/** An atlas without facilities, with the records that facilities name. */
export const atlas = assembleAtlas('2026-11-22', partsOf(records))

const word = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 }).map((all) => all.join(''))
const words = (letters: string) =>
  fc.array(word(letters), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const pair = fc.record({ en: words('bcdfgh'), ru: words('бвгджк') })

/** Of eight digits: two that differ by less than a billionth say the same, and one of them is not written again. */
const numberOf = (least: number, most: number) =>
  fc.tuple(fc.double({ min: least, max: most, noNaN: true }), fc.nat(8)).map(([value, places]) => {
    const rounded = Math.round(value * 10 ** places) / 10 ** places
    return Math.min(most, Math.max(least, Number(rounded.toPrecision(8))))
  })
const numeric = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    value.map((one) => ({ value: one })),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] })),
  )

function valueOf(spec: FieldSpec): fc.Arbitrary<object> {
  const named = fc.constantFrom('gold', 'lead')
  switch (spec.type) {
    case 'number':
      return numeric(numberOf(spec.above ? spec.min + 0.01 : spec.min, Math.min(spec.max, 1e9)))
    case 'year':
      return numeric(fc.integer({ min: 1800, max: 2026 }))
    case 'category':
      return fc.constantFrom(...spec.values).map((value) => ({ value }))
    case 'reference':
      return named.map((value) => ({ value }))
    case 'word':
      return fc.oneof(word('IV'), pair).map((value) => ({ value }))
    case 'text':
      return (spec.orReference ? fc.oneof(named, pair) : pair).map((value) => ({ value }))
    case 'texts':
      return fc.array(fc.oneof(named, pair), { minLength: 1, maxLength: 3 }).map((value) => ({ value }))
    case 'countries':
      return fc.uniqueArray(fc.constantFrom('UZ', 'KZ', 'TJ'), { minLength: 1 }).map((value) => ({ value }))
    case 'place':
      return fc.record({
        lat: numberOf(39, 44),
        lon: numberOf(69, 81),
        precision: fc.constantFrom(...PRECISIONS),
      })
  }
}

const meta = fc.record({
  source: fc.constantFrom(...SOURCES),
  as_of: fc.constantFrom('2007', '2013-02', '2013-02-25', 'undated'),
})
const factOf = (spec: FieldSpec) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(
        fc.tuple(valueOf(spec), meta).map(([value, about]) => ({ ...value, ...about })),
        { minLength: 1, maxLength: 3 },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        unknown: fc.constantFrom('undisclosed', 'not-applicable'),
        source: fc.constantFrom(...SOURCES),
      }),
    },
  )

const facts = (keys: readonly FieldKey[]) =>
  fc.tuple(
    ...keys.map((key) => fc.option(factOf(FIELDS[key]), { freq: 3 }).map((fact) => [key, fact] as const)),
  )

/** Facilities of whatever facts the schema allows. */
export const facility = fc
  .tuple(
    fc.constantFrom(...KINDS),
    pair,
    fc.option(pair),
    fc.uniqueArray(words('abc'), { maxLength: 2 }),
    facts(FIELD_KEYS),
  )
  .map(([kind, name, settlement, aliases, all]): FacilityRecord =>
    facilitySchema.parse({
      kind,
      name,
      country: 'KG',
      ...(aliases.length > 0 && { aliases }),
      ...(settlement && { settlement }),
      ...Object.fromEntries(all.filter(([, fact]) => fact !== null)),
    }),
  )
