import type { Atlas } from '../core/atlas.ts'
import type { Localised } from '../core/claim.ts'
import type { Mapping } from './mapping.ts'
import type { References } from './references.ts'

/** What reading a row may look at. */
export interface ImportContext {
  readonly atlas: Atlas
  readonly references: References
  readonly mapping: Mapping
  /** The source of rows that name none. */
  readonly source?: string
  /** The date of values whose row has none; else the year of the source. */
  readonly asOf?: string
}

const said = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

/** What an editor has said that a cell means. Example: `законсервировано` of `status` is `suspended`. */
export function meaning(context: ImportContext, field: string, text: string): string | Localised | undefined {
  const found = context.mapping.words.find((word) => word.field === field && said(word.text) === said(text))
  return found?.value
}
