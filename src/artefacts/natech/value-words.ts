import type { SeismicValue } from '../../core/seismic/seismic.ts'
import { hullOfValue } from '../../core/seismic/regional.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { AtlasContext } from '../list/context.ts'

/** The return period in words. Example: `once in 475 years (10 % in 50 years)`. */
export function periodWords({ t, locale }: AtlasContext, value: SeismicValue): string {
  const { returnPeriod, basis } = value
  if (basis === 'observed') return t('natech.period.observed')
  if (returnPeriod === null) return t('natech.period.none')
  // A year of a return period is no quantity to group by thousands.
  const years = numberFormat(locale).format(returnPeriod)
  return t(returnPeriod === 475 ? 'natech.period.475' : 'natech.period.other', { years })
}

/** The bare value. Example: `7–8`. */
export function bareValue({ locale }: AtlasContext, value: SeismicValue): string {
  const { lo, hi } = hullOfValue(value)
  return formatInterval(lo, hi, numberFormat(locale).format)
}

/** A value with its scale and its return period; neither is ever left out. */
export function seismicWords(context: AtlasContext, value: SeismicValue): string {
  const said = context.t(`natech.scale.${value.scale}`, { value: bareValue(context, value) })
  return `${said}, ${periodWords(context, value)}`
}
