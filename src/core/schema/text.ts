import { z } from 'zod'
import { SLUG } from './ids.ts'

/** One line of text in one language, as printed. */
export const line = z.string()

/** Text for readers, in both languages. Example: `{ en: closed, ru: закрыто }`. */
export const localised = z
  .strictObject({ en: line, ru: line }, { error: 'expected-pair' })
  .meta({ description: 'The text in English and in Russian.', examples: [{ en: 'closed', ru: 'закрыто' }] })

/** Text for readers, or the id of a record that says more. Example: `kazzinc`. */
export const textOrId = z.union([localised, z.string().regex(SLUG, { error: 'expected-pair-or-id' })], {
  error: 'expected-pair-or-id',
})

/** Remarks in both languages, one item each. */
export const notes = z.array(localised).meta({ description: 'Cautions and remarks, one item each.' })

const name = line.optional()

/** Names in further languages: Kazakh kk, Kyrgyz ky, Tajik tg, Uzbek uz, Turkmen tk. */
export const namesOther = z
  .strictObject({ kk: name, ky: name, tg: name, uz: name, tk: name })
  .meta({ description: 'Names in Kazakh kk, Kyrgyz ky, Tajik tg, Uzbek uz, Turkmen tk.' })
