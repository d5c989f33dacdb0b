import type { Localised } from '../../core/claim.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'

type NameOf<K> = K extends `open-data.column.${infer N}` ? N : never

/** Names of columns that have a head and a description of their own in the catalogues. */
export type ColumnName = NameOf<MessageKey>

/** A column, of texts unless said otherwise, whose head and description stand in the catalogues. */
export const headColumn = <R>(
  name: ColumnName,
  value: Column<R>['value'],
  further: Partial<Column<R>> = {},
): Column<R> => ({
  name,
  title: said(`open-data.column.${name}`),
  type: 'string',
  unit: '',
  description: said(`open-data.describe.${name}`),
  value,
  ...further,
})

export const LANGUAGES = ['en', 'ru'] as const

type PairName<K> = K extends `${infer N}_en` ? N : never

/** A text in both languages as two columns. */
export const pairColumns = <R>(
  name: PairName<ColumnName>,
  value: (row: R) => Localised | null | undefined,
): readonly Column<R>[] =>
  LANGUAGES.map((language) => headColumn<R>(`${name}_${language}`, (row) => value(row)?.[language] ?? null))

/** Several values in one cell. */
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join('|')
