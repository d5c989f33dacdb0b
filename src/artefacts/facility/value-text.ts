import type { Localised, Range } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import type { Place } from '../../core/facility/facility.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import { catalogueOf } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { countryLink } from '../list/context.ts'
import type { AtlasContext } from '../list/context.ts'
import { unitWords, valueWords } from '../method/value-words.ts'

/** Coordinates as a reader writes them. Example: `41.28222° N, 72.47611° E (settlement level)`. */
function placeText({ locale, t }: AtlasContext, { lat, lon, precision }: Place): string {
  const degrees = (value: number) => numberFormat(locale).format(Math.abs(value))
  const north = t(lat < 0 ? 'facility.south' : 'facility.north', { degrees: degrees(lat) })
  const east = t(lon < 0 ? 'facility.west' : 'facility.east', { degrees: degrees(lon) })
  return `${north}, ${east} (${t(`precision.${precision}`)})`
}

/** A number or a span with its unit; years stand without a thousands mark. Example: `110,500 m³`. */
export function rangeText(context: AtlasContext, { lo, hi }: Range, unit: string | 'year'): string {
  if (unit === 'year') return formatInterval(lo, hi, String)
  return unitWords(context, formatInterval(lo, hi, numberFormat(context.locale).format), unit)
}

/** A country by name; one without a record by the name the platform knows. */
export function countryName(context: AtlasContext, code: string): Worded {
  const found = countryLink(context, code)
  if ('href' in found || found.text !== code) return found
  const { intl } = catalogueOf(context.locale)
  const language = new Intl.Locale(intl).language
  const text = new Intl.DisplayNames(intl, { type: 'region' }).of(code) ?? code
  return { text, ...(language !== context.locale && { lang: language }) }
}

function listed(context: AtlasContext, key: FieldKey, value: string | Localised): Worded {
  if (typeof value !== 'string') return worded(value, context.locale)
  return FIELDS[key].type === 'countries' ? countryName(context, value) : { text: value }
}

/** A value of any fact in words; a list gives several. */
export function valueTexts(context: AtlasContext, key: FieldKey, value: FactValue): readonly Worded[] {
  const spec = FIELDS[key]
  if (typeof value === 'object') {
    if ('lo' in value)
      return [{ text: rangeText(context, value, spec.type === 'number' ? spec.unit : 'year') }]
    if ('lat' in value) return [{ text: placeText(context, value) }]
    if ('en' in value) return [worded(value, context.locale)]
    return value.map((item: string | Localised) => listed(context, key, item))
  }
  if (key === 'operator') {
    const operator = context.published.atlas.operators.get(String(value))
    return [operator ? worded(operator.name, context.locale) : { text: String(value) }]
  }
  return [valueWords(context, key, value)]
}
