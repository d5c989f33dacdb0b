import type { Translate } from '../../i18n/translate.ts'
import type { CountryRow } from './country-rows.ts'

const names = (rows: readonly CountryRow[]): string => rows.map(({ country }) => country.text).join(', ')

/**
 * What the atlas is known to lack, in one or two sentences: the sum over the countries whose count is
 * higher than what the atlas holds, and the countries without a count.
 */
export function missingSentences(t: Translate, rows: readonly CountryRow[]): readonly string[] {
  const lacking = rows.filter(({ missing = 0 }) => missing > 0)
  const n = lacking.reduce((sum, { missing = 0 }) => sum + missing, 0)
  const uncounted = rows.filter(({ missing }) => missing === undefined)
  return [
    n === 0 ? t('front.missing.none') : t('front.missing.sum', { n, countries: names(lacking) }),
    ...(uncounted.length > 0 ? [t('front.missing.uncounted', { countries: names(uncounted) })] : []),
  ]
}
