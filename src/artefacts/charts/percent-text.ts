import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'

/**
 * A share in whole hundredths, without the sign. What is not nothing is never written as nothing, nor what
 * is not all as all. Example: 1 of 300 gives `1`, 299 of 300 gives `99`.
 */
export function percentText(part: number, whole: number, locale: Locale): string {
  if (whole <= 0) return numberFormat(locale).format(0)
  const share = (part / whole) * 100
  const whole100 = Math.round(share)
  const kept = part > 0 && whole100 === 0 ? 1 : part < whole && whole100 === 100 ? 99 : whole100
  return numberFormat(locale).format(kept)
}
