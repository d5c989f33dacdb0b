import type { Localised } from '../../core/claim.ts'
import { said } from './bilingual.ts'
import type { ClaimRow } from './claim-rows.ts'
import { wordsOf } from './claim-words.ts'
import type { Column } from './column.ts'
import type { Wording } from './fact-values.ts'
import { headColumn, joined, LANGUAGES, pairColumns } from './head-column.ts'

type End = 'lo' | 'hi'

function end({ value }: ClaimRow, which: End): number | null {
  if (typeof value !== 'object' || value === null || !('lo' in value) || !('hi' in value)) return null
  const number = value[which]
  return typeof number === 'number' ? number : null
}

const yesNo = (value: boolean, language: keyof Localised) =>
  said(value ? 'open-data.yes' : 'open-data.no')[language]

/** The columns of the table of claims. `value` is JSON, so that nothing of any value is lost. */
export const claimColumns = (wording: Wording): readonly Column<ClaimRow>[] => [
  headColumn('claim_record', ({ record }) => record, { name: 'record', required: true }),
  headColumn('fact', ({ fact }) => fact, { required: true }),
  headColumn('number', ({ number }) => number, { type: 'integer', required: true }),
  headColumn('value', ({ value }) => (value === null ? null : JSON.stringify(value))),
  headColumn('value_lo', (row) => end(row, 'lo'), { type: 'number' }),
  headColumn('value_hi', (row) => end(row, 'hi'), { type: 'number' }),
  headColumn('unit', ({ unit }) => (unit === '' ? null : unit)),
  ...LANGUAGES.map((language) =>
    headColumn<ClaimRow>(`value_${language}`, (row) => wordsOf(wording, row, language)),
  ),
  headColumn('unknown', ({ unknown }) => unknown, {
    words: ({ unknown }, language) => (unknown === null ? null : said(`unknown.${unknown}`)[language]),
  }),
  headColumn('source', ({ source }) => source),
  headColumn('also', ({ also }) => joined(also)),
  headColumn('as_of', ({ asOf }) => asOf),
  headColumn('preferred', ({ preferred }) => preferred, {
    type: 'boolean',
    required: true,
    words: ({ preferred }, language) => yesNo(preferred, language),
  }),
  headColumn('decides', ({ decides }) => decides, {
    type: 'boolean',
    required: true,
    words: ({ decides }, language) => yesNo(decides, language),
  }),
  headColumn('stated', ({ stated }) => stated),
  headColumn('locator', ({ locator }) => locator),
  ...pairColumns<ClaimRow>('note', ({ note }) => note),
]
