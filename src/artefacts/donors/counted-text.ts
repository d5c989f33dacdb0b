import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Context } from '../list/context.ts'
import { countedIn, heldIn } from '../list/coverage.ts'

/** How many facilities the authorities of a country count and how many the atlas holds. */
export function countedText({ published, locale, t }: Context, code: string): string {
  const country = published.atlas.countries.get(code.toLowerCase())
  const counted = country ? countedIn(country) : null
  if (counted === null) return t('priorities.counted.none')
  const { format } = numberFormat(locale)
  return t('priorities.counted', {
    counted: formatInterval(counted.lo, counted.hi, format),
    held: format(heldIn(published, code)),
  })
}
