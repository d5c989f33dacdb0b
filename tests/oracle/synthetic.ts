import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a made-up content folder holds: the lists of the real one, and records drawn by a seed. */
export interface Recipe {
  readonly seed: number
  readonly records: number
}

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const COUNTRIES = ['kg', 'kz', 'tj', 'tm', 'uz']
const KINDS = ['group', 'legacy-waste', 'radioactive-waste']
const STATUSES = [
  'active',
  'active',
  'active',
  'closed',
  'suspended',
  'inactive',
  'abandoned',
  'orphaned',
].concat(['rehabilitated', 'reprocessed', 'unknown-state', 'planned', 'under-construction', 'relocated'])
const UNKNOWNS = ['not-searched', 'undisclosed', 'not-applicable']
const LISTS = ['materials', 'countries', 'methods']

/** Copies the lists, and of the sources those that the lists or the records name. */
function copyLists(real: string, folder: string): void {
  for (const list of LISTS) cpSync(join(real, list), join(folder, list), { recursive: true })
  const files = LISTS.flatMap((list) => readdirSync(join(real, list)).map((name) => join(real, list, name)))
  const words = new Set(
    files.flatMap((file) => readFileSync(file, 'utf8').match(/[a-z0-9-]+/g) ?? []).concat('s011'),
  )
  for (const name of readdirSync(join(real, 'sources'))) {
    if (words.has(name.replace('.yaml', '')))
      cpSync(join(real, 'sources', name), join(folder, 'sources', name))
  }
}

/** A third method: other thresholds, interval scores of steps, other aging, two further components. */
function trialMethod(extended: string): string {
  const [head = '', tail = ''] = extended.split('derivations:\n')
  const source = 'status: provisional, sources: [uba-185-2020]'
  const component = (id: string, input: string, unit: string, rows: readonly string[]) => `  - id: ${id}
    name: { en: Trial of ${id}, ru: Проба }
    kind: steps
    input: ${input}
    unit: "${unit}"
    full_range: [0, 2]
    status: provisional
    sources: [uba-185-2020]
    rows:
${rows.map((row) => `      - { ${row}, ${source} }\n`).join('')}`
  const people = ['at_most: 0, score: 0', 'above: 0, at_most: 100, score: [0.5, 1]', 'above: 100, score: 2']
  return [
    head
      .replace('score: [0, 1]', 'score: [0.25, 0.75]')
      .replace('at_most: 0.1', 'at_most: 0.2')
      .replace('above: 0.1', 'above: 0.2'),
    component('people', 'population_at_risk', '1', people),
    component('waters', 'river_km', 'km', [
      'below: 1, score: 2',
      'at_least: 1, below: 10, score: 1',
      'at_least: 10, score: 0',
    ]),
    'derivations:\n',
    '  - { component: waters, by: presence, from: downstream, allows: [0, 9.5], status: provisional }\n',
    tail
      .replace('[1.2, 1.8]', '[1.3, 1.7]')
      .replace('[active]', '[active, suspended]')
      .replace('years: 5', 'years: 3')
      .replace('year: 0.1', 'year: 0.33'),
  ].join('')
}

/** Writes a content folder of made-up records into an empty folder. */
export function writeSynthetic(real: string, folder: string, { seed, records }: Recipe): void {
  const next = stream(seed)
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(values: readonly T[]): readonly T[] =>
    values.slice(whole(0, values.length - 1)).slice(0, 1)
  const chance = (share: number) => next() < share
  copyLists(real, folder)
  const extended = readFileSync(join(real, 'methods', 'thi-extended-provisional.yaml'), 'utf8')
  writeFileSync(join(folder, 'methods', 'trial.yaml'), trialMethod(extended))
  const materials = readdirSync(join(real, 'materials')).map((name) => name.replace('.yaml', ''))

  const asOf = () => {
    const [year, month, day] = [whole(1990, 2025), whole(1, 12), whole(1, 28)]
    const two = (value: number) => String(value).padStart(2, '0')
    return pick([
      'undated',
      `${year}`,
      `${year}`,
      '2015',
      '2015',
      `${year}-${two(month)}`,
      '2015-06',
      `${year}-${two(month)}-${two(day)}`,
    ])
  }
  const claim = (value: object, preferred: boolean) => ({
    ...value,
    source: 's011',
    as_of: asOf()[0],
    ...(preferred ? { preferred } : {}),
  })
  /** A fact: nothing, an unknown, or one to three claims, of which one may be preferred. */
  const fact = (share: number, value: () => object) => {
    if (chance(0.06)) return { unknown: pick(UNKNOWNS)[0] }
    if (!chance(share)) return undefined
    const count = chance(0.6) ? 1 : whole(2, 3)
    const preferred = chance(0.25) ? whole(0, count - 1) : -1
    const first = value()
    return Array.from({ length: count }, (_, at) =>
      claim(at > 0 && chance(0.7) ? value() : first, at === preferred),
    )
  }
  const amount = (low: number, high: number) => {
    const draw = () =>
      Math.min(high, Math.max(low, Math.round(10 ** (Math.log10(low) + next() * Math.log10(high / low)))))
    if (chance(0.3)) return { value: pick([1000, 20000, 500000, 1000000])[0] }
    if (chance(0.03)) return { value: chance(0.5) ? low : high }
    const [a, b] = [draw(), draw()]
    return chance(0.3) && a !== b ? { range: [Math.min(a, b), Math.max(a, b)] } : { value: a }
  }
  const near = (marks: readonly number[], width: number) => {
    const draw = () =>
      Math.max(
        0,
        Math.round(((pick(marks)[0] ?? 0) + (chance(0.4) ? 0 : (next() - 0.5) * width)) * 100) / 100,
      )
    const [a, b] = [draw(), draw()]
    return chance(0.4) && a !== b ? { range: [Math.min(a, b), Math.max(a, b)] } : { value: a }
  }
  const one = (values: readonly (string | number)[]) => ({ value: pick(values)[0] })

  for (let n = 1; n <= records; n += 1) {
    const [country = 'kg'] = pick(COUNTRIES)
    const kind = chance(0.1) ? pick(KINDS)[0] : 'facility'
    const record = {
      kind,
      name: { en: `Trial pond ${n} of ${seed}`, ru: `Пробное хвостохранилище ${n} из ${seed}` },
      country: country.toUpperCase(),
      status: fact(0.85, () => one(STATUSES)),
      material: fact(0.6, () => one(materials)),
      volume_m3: fact(0.6, () => amount(100, 1e10)),
      mass_t: fact(0.4, () => amount(180, 1.2e10)),
      factor_of_safety: fact(0.6, () => near([1.2, 1.5, 1.3], 0.8)),
      pga_g: fact(0.6, () => near([0.1, 0.2], 0.2)),
      water_hazard_class: fact(0.4, () => one(['nwg', 1, 2, 2, 3])),
      flood_zone: fact(0.5, () => one(['inside-100', 'inside-500', 'outside'])),
      population_at_risk: fact(0.4, () => near([0, 100, 50], 40)),
      river_km: fact(0.4, () => near([1, 10], 6)),
      downstream: fact(0.3, () => ({ value: chance(0.5) ? ['UZ'] : ['UZ', 'KZ'] })),
    }
    const lines = Object.entries(record).filter(([, value]) => value !== undefined)
    mkdirSync(join(folder, 'facilities', country), { recursive: true })
    const file = join(folder, 'facilities', country, `trial-${n}.yaml`)
    writeFileSync(file, lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join(''))
  }
}
