import { z } from 'zod'
import { asOf, date } from '../schema/dates.ts'
import { line, localised } from '../schema/text.ts'
import { SOURCE_KINDS } from './source.ts'
import type { Source } from './source.ts'

const languageCode = z.string().regex(/^[a-z]{2}$/, { error: 'bad-language' })
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1, { error: 'empty-list' })], { error: 'expected-text-or-list' })

/** A record of `sources/` as it stands in the file, keys in canonical order. */
export const sourceSchema = z
  .strictObject({
    title: line.meta({ description: 'Title as printed, in the language of the document.' }),
    publisher: line.meta({ description: 'Who published it.', examples: ['UNECE'] }),
    year: asOf.meta({ description: 'Date of publication, quoted, or undated.', examples: ['2018'] }),
    year_note: localised.meta({ description: 'How sure the date is.' }).optional(),
    url: oneOrMore(line).meta({ description: 'Addresses on the web; none if it is not there.' }).optional(),
    archived: oneOrMore(line).meta({ description: 'Addresses of archived copies.' }).optional(),
    accessed: date.meta({ description: 'Day it was read.', examples: ['2026-11-21'] }).optional(),
    language: oneOrMore(languageCode).meta({
      description: 'ISO 639-1 code of its language.',
      examples: ['ru'],
    }),
    licence: line.meta({ description: 'Licence as stated, or not-stated.', examples: ['CC BY 4.0'] }),
    kind: z.literal(SOURCE_KINDS).meta({ description: 'Who speaks in it.' }),
    note: localised.optional(),
  })
  .meta({ title: 'Source', description: 'One cited document.' })

const list = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** A validated record as the rest of the atlas sees it. */
export function normaliseSource(id: string, record: z.infer<typeof sourceSchema>): Source {
  return {
    id,
    title: record.title,
    publisher: record.publisher,
    year: record.year,
    ...(record.year_note && { yearNote: record.year_note }),
    url: list(record.url),
    archived: list(record.archived),
    ...(record.accessed !== undefined && { accessed: record.accessed }),
    language: list(record.language),
    licence: record.licence,
    kind: record.kind,
    ...(record.note && { note: record.note }),
  }
}
