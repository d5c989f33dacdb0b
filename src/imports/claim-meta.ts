import type { Localised } from '../core/claim.ts'
import { isDate } from '../core/schema/dates.ts'
import { bracketed } from './category-words.ts'
import { clean } from './clean.ts'
import type { ImportContext } from './context.ts'
import type { ImportIssue } from './issue.ts'
import type { Given, TableRow } from './row.ts'
import { issueAt } from './row.ts'

/** What all claims of a row carry. */
export interface RowMeta {
  readonly source: string
  readonly asOf: string
  readonly locator?: string
  readonly note?: Localised
}

/** A date of a cell in the form of records. Example: `25.02.2013` is `2013-02-25`. */
function dateOf({ cell }: Given): string | undefined {
  if (cell.date !== undefined) return cell.date
  const said = cell.text.replace(/\s*(?:г\.?|год)$/u, '')
  const [, day, month, year] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(said) ?? []
  const padded = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
  const date = year === undefined ? said : padded
  return date === 'undated' || isDate(date) ? date : undefined
}

/** Source and date of a row: its own, else those of the run, else the year of the source. */
export function metaOf(
  context: ImportContext,
  row: TableRow,
): { readonly meta?: RowMeta; readonly issues: readonly ImportIssue[] } {
  const { given } = row
  const [sourceCell, dateCell, locator] = [given.get('source'), given.get('as_of'), given.get('locator')]
  const said = sourceCell && (bracketed(sourceCell.cell.text) ?? sourceCell.cell.text).toLowerCase()
  const own = said === undefined ? undefined : context.atlas.sources.get(said)
  const id = own?.id ?? context.source ?? said
  const source = id === undefined ? undefined : context.atlas.sources.get(id)
  // A column of sources in words: what the run names holds, and the words are told.
  const words =
    sourceCell && !own && source
      ? [
          issueAt(sourceCell, said ?? '', {
            code: 'import-unknown-source',
            params: { id: said ?? '' },
            level: 'warning',
          }),
        ]
      : []
  if (!source) {
    const at = sourceCell ?? row
    const fault = id === undefined ? 'import-no-source' : 'import-unknown-source'
    return { issues: [issueAt(at, said ?? '', { code: fault, params: { id: id ?? '' } })] }
  }
  const stated = dateCell && dateOf(dateCell)
  if (dateCell && stated === undefined)
    return { issues: [issueAt(dateCell, dateCell.cell.text, { code: 'import-date' })] }
  const [en, ru] = [given.get('note.en'), given.get('note.ru')]
  return {
    meta: {
      source: source.id,
      asOf: stated ?? context.asOf ?? source.year,
      ...(locator && { locator: clean(locator.cell.text) }),
      ...(en && ru && { note: { en: clean(en.cell.text), ru: clean(ru.cell.text) } }),
    },
    issues: words,
  }
}
