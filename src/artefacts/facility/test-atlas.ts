import { normaliseFacility } from '../../core/facility/normalise.ts'
import type { FacilityRecord } from '../../core/facility/schema.ts'
import type { Material } from '../../core/material/material.ts'
import type { Method } from '../../core/method/method.ts'
import { publishParts } from '../invented-parts.ts'
import type { Located } from './facility-context.ts'

const words = (en: string, ru: string) => ({ en, ru })
const own = { status: 'provisional', sources: [] } as const

const METHOD: Method = {
  ...own,
  id: 'invented',
  name: words('Invented', 'Придуманная'),
  fullName: words('Invented index', 'Придуманный индекс'),
  isDefault: true,
  ratedBy: ['capacity', 'toxicity'],
  components: [
    {
      ...own,
      kind: 'log10',
      id: 'capacity',
      name: words('Capacity', 'Вместимость'),
      input: 'volume_m3',
      unit: 'm3',
      fullRange: [2, 10],
      derivations: [{ ...own, by: 'division', from: 'mass_t', divisor: [1.2, 1.8], unit: 't/m3' }],
    },
    {
      ...own,
      kind: 'lookup',
      id: 'toxicity',
      name: words('Toxicity', 'Токсичность'),
      input: 'water_hazard_class',
      fullRange: [0, 3],
      rows: [1, 2, 3].map((value) => ({ ...own, values: [value], score: [value, value] as const })),
      derivations: [
        { ...own, by: 'table', from: 'material', rows: [{ ...own, values: ['uranium'], gives: [2, 3] }] },
      ],
    },
  ],
  aging: [{ ...own, input: 'volume_m3', statuses: ['active'], shelfLifeYears: 5, opensHiPerYear: 0.1 }],
  unrated: {
    kinds: ['group', 'legacy-waste', 'radioactive-waste'],
    statuses: ['planned', 'under-construction', 'relocated'],
  },
  notes: [],
  openQuestions: [],
}

const MATERIALS: readonly Material[] = [
  {
    id: 'uranium',
    name: words('uranium mill tailings', 'хвосты переработки урановых руд'),
    aliases: [],
    what: words('What is left of the ore.', 'То, что остаётся от руды.'),
    group: 'uranium',
  },
]

/** A record but for what every one has. */
export type TestRecord = Partial<FacilityRecord>

/** A small invented atlas of records; line 7 of every file holds every value. */
export function testAtlas(records: Readonly<Record<string, TestRecord>>): Located {
  const facilities = Object.entries(records).map(([id, record]) =>
    normaliseFacility(id, {
      kind: 'facility',
      name: words('Pond', 'Хвостохранилище'),
      country: 'KG',
      ...record,
    }),
  )
  return { ...publishParts({ facilities, materials: MATERIALS, methods: [METHOD] }), lineOf: () => 7 }
}

/** A claim of an invented document. */
export const said = <V>(value: V, asOf = '2003', source = 's001') => ({ value, source, as_of: asOf })

/** Records with a class and a volume each, from a million m3 upwards: rated, and apart from one another. */
export function rated(count: number): Readonly<Record<string, TestRecord>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `kg/other-${String(index + 1)}`,
      { volume_m3: [said(1e6 * (index + 1))], water_hazard_class: [said(1 as const)] },
    ]),
  )
}
