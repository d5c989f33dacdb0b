import type { Localised } from '../../core/claim.ts'
import type { Method } from '../../core/method/method.ts'
import type { Rank } from '../../core/rank-types.ts'
import { isExclusion } from '../list/why.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import type { ColumnName } from './head-column.ts'
import { headColumn, joined } from './head-column.ts'
import type { FacilityRow } from './row-types.ts'

const column = (
  name: ColumnName,
  type: Column['type'],
  value: Column['value'],
  further: Partial<Column> = {},
): Column => headColumn(name, value, { type, ...further })

const REQUIRED = { required: true } as const

const rankColumns = (
  name: 'place' | 'country_place',
  rank: (row: FacilityRow) => Rank | null,
): readonly Column[] => [
  column(name, 'integer', (row) => rank(row)?.place ?? null),
  column(`${name}_best`, 'integer', (row) => rank(row)?.best ?? null),
  column(`${name}_worst`, 'integer', (row) => rank(row)?.worst ?? null),
]

const yesNo = (value: boolean, language: keyof Localised): string =>
  said(value ? 'open-data.yes' : 'open-data.no')[language]

const whyWords = ({ whyUnrated: why }: FacilityRow, language: keyof Localised): string | null =>
  why === null ? null : said(isExclusion(why) ? `list.why.${why}` : 'open-data.why.missing')[language]

/** Index, place and band under the default method. */
export const scoreColumns = (): readonly Column[] => [
  column('index_lo', 'number', ({ index }) => index.lo, REQUIRED),
  column('index_best', 'number', ({ index }) => index.best),
  column('index_hi', 'number', ({ index }) => index.hi, REQUIRED),
  column('provisional', 'boolean', ({ provisional }) => provisional, {
    ...REQUIRED,
    words: ({ provisional }, language) => yesNo(provisional, language),
  }),
  column('rated', 'boolean', ({ rated }) => rated, {
    ...REQUIRED,
    words: ({ rated }, language) => yesNo(rated, language),
  }),
  column('why_unrated', 'string', ({ whyUnrated }) => whyUnrated, { words: whyWords }),
  column('missing', 'string', ({ missing }) => joined(missing)),
  ...rankColumns('place', ({ rank }) => rank),
  column('all_best', 'integer', ({ rankAll }) => rankAll?.best ?? null),
  column('all_worst', 'integer', ({ rankAll }) => rankAll?.worst ?? null),
  ...rankColumns('country_place', ({ rankInCountry }) => rankInCountry),
  column('completeness', 'number', ({ completeness }) => completeness, REQUIRED),
  column('method', 'string', ({ method }) => method, REQUIRED),
]

const ENDS = ['lo', 'best', 'hi'] as const

/** What each component of the default method adds to the index. */
export function partColumns({ components }: Method): readonly Column[] {
  return components.flatMap(({ id, name }): readonly Column[] => {
    const part = ({ parts }: FacilityRow) => parts.find(({ component }) => component === id)
    const safe = id.replaceAll('-', '_')
    return [
      ...ENDS.map((end): Column => ({
        name: `part_${safe}_${end}`,
        title: said(`open-data.end.${end}`, { fact: name }),
        type: 'number',
        unit: '',
        description: said(`open-data.describe.part.${end}`),
        value: (row) => part(row)?.[end] ?? null,
      })),
      {
        name: `part_${safe}_basis`,
        title: said('open-data.support.basis', { fact: name }),
        type: 'string',
        unit: '',
        description: said('open-data.describe.part.basis'),
        value: (row) => part(row)?.basis ?? null,
        words: (row, language) => {
          const basis = part(row)?.basis
          return basis === undefined ? null : said(`basis.${basis}`)[language]
        },
      },
    ]
  })
}
