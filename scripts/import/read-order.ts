import { existsSync, readFileSync, statSync } from 'node:fs'
import { isDate } from '../../src/core/schema/dates.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { MAX_FILE } from '../../src/tables/read-table.ts'
import { asOf } from '../lib/as-of.ts'
import { contentFolder, oneOf, readOptions } from '../lib/options.ts'
import { UsageError } from '../lib/usage-error.ts'

/** What `npm run import` was asked to do. */
export interface Order {
  readonly file: string
  readonly bytes: Uint8Array
  readonly content: string
  readonly lang: IssueLocale
  readonly format: 'text' | 'json'
  readonly dry: boolean
  readonly accept: boolean
  /** Release date. */
  readonly day: string
  readonly sheet?: string
  readonly map?: string
  readonly source?: string
  readonly valuesAsOf?: string
  readonly out?: string
}

/** The bytes of a file; one more than allowed where it is larger, so that the reader can refuse it. */
function bytesOf(file: string): Uint8Array {
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status?.isFile()) throw new UsageError(`There is no file "${file}".`, `Файла «${file}» нет.`)
  return status.size > MAX_FILE ? new Uint8Array(MAX_FILE + 1) : readFileSync(file)
}

const given = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>)

/** Reads the command line. Throws UsageError. */
export function readOrder(): Order {
  const options = readOptions({
    values: ['content', 'map', 'sheet', 'source', 'as-of-values', 'as-of', 'lang', 'format', 'out'],
    switches: ['dry-run', 'accept'],
    words: 1,
  })
  const [file] = options.words
  if (file === undefined)
    throw new UsageError(
      'Name the table: npm run import -- FILE.csv or FILE.xlsx',
      'Назовите таблицу: npm run import -- FILE.csv или FILE.xlsx',
    )
  const valuesAsOf = options.value('as-of-values')
  if (valuesAsOf !== undefined && valuesAsOf !== 'undated' && !isDate(valuesAsOf))
    throw new UsageError(
      `--as-of-values is a date like 2013, 2013-02 or 2013-02-25, not "${valuesAsOf}".`,
      `--as-of-values: дата вида 2013, 2013-02 или 2013-02-25, а не «${valuesAsOf}».`,
    )
  const out = options.value('out')
  if (out !== undefined && existsSync(out))
    throw new UsageError(
      `"${out}" is there already; name a new folder.`,
      `«${out}» уже есть; назовите новую папку.`,
    )
  return {
    file,
    bytes: bytesOf(file),
    content: contentFolder(options),
    lang: oneOf(options, 'lang', ['en', 'ru']),
    format: oneOf(options, 'format', ['text', 'json']),
    dry: options.has('dry-run'),
    accept: options.has('accept'),
    day: asOf(options),
    ...given('sheet', options.value('sheet')),
    ...given('map', options.value('map')),
    ...given('source', options.value('source')),
    ...given('valuesAsOf', valuesAsOf),
    ...given('out', out),
  }
}
