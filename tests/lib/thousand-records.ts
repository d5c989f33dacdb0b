import type { FacilityRecord } from '../../src/core/facility/schema.ts'
import {
  inventedCountry,
  inventedFacility,
  inventedMethod,
  publishParts,
} from '../../src/artefacts/invented-parts.ts'
import type { Published } from '../../src/artefacts/published.ts'

/** A stream of numbers in [0, 1), the same each time (mulberry32). */
function stream(): () => number {
  let state = 7
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const COUNTRIES = {
  kg: ['Kyrgyzstan', 'Кыргызстан'],
  kz: ['Kazakhstan', 'Казахстан'],
  tj: ['Tajikistan', 'Таджикистан'],
  tm: ['Turkmenistan', 'Туркменистан'],
  uz: ['Uzbekistan', 'Узбекистан'],
} as const
const CODES = ['kg', 'kz', 'tj', 'tm', 'uz'] as const
const STATUSES = ['active', 'suspended', 'inactive', 'closed', 'abandoned', 'planned'] as const
const SYLLABLES = [
  ['ak', 'ак'],
  ['bul', 'бул'],
  ['dzhe', 'дже'],
  ['ka', 'ка'],
  ['mai', 'май'],
  ['ny', 'ны'],
  ['ra', 'ра'],
  ['sai', 'сай'],
  ['tash', 'таш'],
  ['yo', 'ё'],
] as const
const KINDS = [
  ['tailings pond', 'хвостохранилище'],
  ['gold plant', 'золотоизвлекательная фабрика'],
  ['concentrator No.', 'обогатительная фабрика №'],
] as const

/** A thousand invented records of which about half can be rated: for figures of size and speed. */
export function thousandRecords(records = 1000): Published {
  const random = stream()
  const pick = <const L extends readonly [unknown, ...unknown[]]>(list: L): L[number] =>
    list[Math.floor(random() * list.length)] ?? list[0]
  const facilities = Array.from({ length: records }, (_, index) => {
    const parts = [pick(SYLLABLES), pick(SYLLABLES), pick(SYLLABLES)]
    const kind = pick(KINDS)
    const name = (tongue: 0 | 1) =>
      `${parts
        .map((part) => part[tongue])
        .join('')
        .replace(/^./u, (first) => first.toUpperCase())} ${kind[tongue]} ${String(index % 40)}`
    const said = { source: 's1', as_of: String(1990 + Math.floor(random() * 30)) }
    const facts: Partial<FacilityRecord> = {
      name: { en: name(0), ru: name(1) },
      ...(random() < 0.3 && { aliases: [`${name(1)} (старое название)`] }),
      ...(random() < 0.7 && { volume_m3: [{ value: Math.ceil(1000 + random() * 5e7), ...said }] }),
      ...(random() < 0.7 && { water_hazard_class: [{ value: random() < 0.5 ? 3 : 'nwg', ...said }] }),
      ...(random() < 0.8 && { status: [{ value: pick(STATUSES), ...said }] }),
    }
    return inventedFacility(`${pick(CODES)}/${parts.map(([en]) => en).join('')}-${String(index)}`, facts)
  })
  return publishParts({
    facilities,
    countries: CODES.map((code) =>
      inventedCountry(code, { en: COUNTRIES[code][0], ru: COUNTRIES[code][1] }, 400),
    ),
    methods: [inventedMethod(['s1'])],
  })
}
