import { CONFIG } from '../../config.ts'
import type { AnswerName } from '../../core/api/answers.ts'
import type { Localised } from '../../core/claim.ts'
import { apiFile, href } from '../../i18n/routes.ts'

/** The whole address of an answer. Example: `apiUrl('facilities/kg/kumtor.json')`. */
export const apiUrl = (below: string): string => `${CONFIG.site}${apiFile(below)}`

/** The whole address of the JSON Schema of an answer. */
export const schemaUrl = (name: AnswerName): string => apiUrl(`schemas/${name}.json`)

/** The whole addresses of a page in the languages that records are written in. */
export const pagesOf = (page: string): Localised => ({
  en: `${CONFIG.site}${href('en', page)}`,
  ru: `${CONFIG.site}${href('ru', page)}`,
})
