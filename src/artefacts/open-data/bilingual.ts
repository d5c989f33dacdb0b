import type { Localised } from '../../core/claim.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { translator } from '../../i18n/translate.ts'

const translate = { en: translator('en'), ru: translator('ru') }

/** Files are read by programs, which take a no-break space for a letter. */
export const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')

/** Words of cells are asked for as often as there are cells. */
const kept = new Map<MessageKey, Localised>()

/** A message in both languages; parameters are texts in both. Example: `said('field.status')`. */
export function said(key: MessageKey, params?: Readonly<Record<string, Localised>>): Localised {
  if (params) return word(key, params)
  const found = kept.get(key) ?? word(key, {})
  kept.set(key, found)
  return found
}

function word(key: MessageKey, params: Readonly<Record<string, Localised>>): Localised {
  const one = (language: keyof Localised) =>
    plain(
      translate[language](
        key,
        Object.fromEntries(Object.entries(params).map(([name, text]) => [name, text[language]])),
      ),
    )
  return { en: one('en'), ru: one('ru') }
}

/** Units that are signs, the same in both languages; a year is said by the head of its column. */
const SIGNS: Readonly<Record<string, string>> = { deg: '°', year: '', '': '' }

/** A unit for persons. Example: `m3` is `m³` and `м³`; empty of counts, years and ratios. */
export function unitTitle(unit: string): Localised {
  const sign = SIGNS[unit]
  if (sign !== undefined) return { en: sign, ru: sign }
  const key = `unit.${unit}`
  return isMessage(key) ? said(key) : { en: unit, ru: unit }
}
