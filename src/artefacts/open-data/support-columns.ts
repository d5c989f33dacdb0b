import type { Localised } from '../../core/claim.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import { joined } from './head-column.ts'
import type { FactBasis, NumberFact, Support } from './row-types.ts'

const basisWords = (basis: FactBasis, language: keyof Localised): string =>
  basis === 'claim' || basis === 'claims-differ'
    ? said(`basis.${basis}`)[language]
    : said(`unknown.${basis}`)[language]

/** What a fact rests on, the date that decides and the documents, after the fact's own columns. */
export function supportColumns<R>(
  key: string,
  fact: Localised,
  support: (row: R) => Support,
): readonly Column<R>[] {
  const column = (
    part: 'basis' | 'as_of' | 'sources',
    value: Column<R>['value'],
    words?: Column<R>['words'],
  ): Column<R> => ({
    name: `${key}_${part}`,
    title: said(`open-data.support.${part}`, { fact }),
    type: 'string',
    unit: '',
    description: said(`open-data.describe.support.${part}`),
    value,
    ...(words && { words }),
  })
  return [
    column(
      'basis',
      (row) => support(row).basis,
      (row, language) => basisWords(support(row).basis, language),
    ),
    column('as_of', (row) => support(row).asOf),
    column('sources', (row) => joined(support(row).sources)),
  ]
}

/** What the columns of a number say of it. */
interface AboutNumber {
  readonly title: Localised
  readonly unit: string
  /** What the number is, in a sentence or more; null where its head says all. */
  readonly help: Localised | null
  /** True of numbers without a fraction. */
  readonly whole: boolean
}

const NO_HELP: Localised = { en: '', ru: '' }

const trimmed = ({ en, ru }: Localised): Localised => ({ en: en.trim(), ru: ru.trim() })

/** Least, best and greatest of a number. */
export const endColumns = <R>(
  key: string,
  { title, unit, help, whole }: AboutNumber,
  number: (row: R) => NumberFact,
): readonly Column<R>[] =>
  (['lo', 'best', 'hi'] as const).map((end) => ({
    name: `${key}_${end}`,
    title: said(unit === 'year' ? `open-data.year.${end}` : `open-data.end.${end}`, { fact: title }),
    type: whole ? 'integer' : 'number',
    unit,
    description: trimmed(said(`open-data.describe.end.${end}`, { help: help ?? NO_HELP })),
    value: (row) => number(row)[end],
  }))
