import type {
  ReleaseFacility,
  ReleaseFact,
  ReleaseSummary,
  ReleaseValue,
} from '../../core/release/summary.ts'
import type { NotedRecord } from '../../core/release/notes.ts'
import { formatDate, formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { titleIn } from '../source/source-words.ts'

/** What it takes to word a summary: nothing of the records as they are now. */
export interface Frozen {
  readonly release: ReleaseSummary
  readonly locale: Locale
  readonly t: Translate
}

/** Joins a release with a language. */
export const frozen = (release: ReleaseSummary, locale: Locale): Frozen => ({
  release,
  locale,
  t: translator(locale),
})

/** The day of a release in words, with the end of its id where another was made on that day. */
export function releaseDay(
  releases: readonly ReleaseSummary[],
  { id, date }: Pick<ReleaseSummary, 'id' | 'date'>,
  locale: Locale,
): string {
  const words = formatDate(date, locale)
  return releases.some((each) => each.date === date && each.id !== id) ? `${words} (${id.slice(-8)})` : words
}

/** The words of a code, or the code itself where no catalogue knows it any more. */
const label = (t: Translate, key: string, code: string): string => (isMessage(key) ? t(key) : code)

/** Name of a fact. Example: `Stored volume`; the key itself where the format no longer has it. */
export const factLabel = (t: Translate, key: string): string => label(t, `field.${key}`, key)

/** A country as the release called it; by its code where it had no record. */
function countryWords({ release, locale, t }: Frozen, code: string): Worded {
  const own = release.countries.find((each) => each.code === code.toLowerCase())
  return own ? worded(own.name, locale) : { text: label(t, `map.country.${code}`, code) }
}

function rangeWords({ locale, t }: Frozen, lo: number, hi: number, unit: string): string {
  if (unit === 'year') return formatInterval(lo, hi, String)
  return withUnit(formatInterval(lo, hi, numberFormat(locale).format), label(t, `unit.${unit}`, unit))
}

function pointWords({ locale, t }: Frozen, lat: number, lon: number, precision: string): string {
  const degrees = (value: number) => numberFormat(locale).format(Math.abs(value))
  const north = t(lat < 0 ? 'facility.south' : 'facility.north', { degrees: degrees(lat) })
  const east = t(lon < 0 ? 'facility.west' : 'facility.east', { degrees: degrees(lon) })
  return `${north}, ${east} (${label(t, `precision.${precision}`, precision)})`
}

/** A value of a fact in words; a list of countries gives several. */
function valueWords(context: Frozen, key: string, value: ReleaseValue): readonly Worded[] {
  switch (value.type) {
    case 'range':
      return [{ text: rangeWords(context, value.lo, value.hi, value.unit) }]
    case 'code':
      return [{ text: label(context.t, `${key}.${String(value.code)}`, String(value.code)) }]
    case 'text':
      return [worded(value.text, context.locale)]
    case 'place':
      return [{ text: pointWords(context, value.lat, value.lon, value.precision) }]
    case 'countries':
      return value.codes.map((code) => countryWords(context, code))
  }
}

/** The values of a fact in words. */
export const factWords = (context: Frozen, { key, values }: ReleaseFact): readonly Worded[] =>
  values.flatMap((value) => valueWords(context, key, value))

/** The day of the claims behind a fact. */
export const factDate = ({ locale, t }: Frozen, { asOf }: ReleaseFact): string =>
  asOf === 'undated' ? t('asof.undated') : formatDate(asOf, locale)

/** Why a facility has no place, in words; undefined where it has one. */
export function whyWords(
  { release, locale, t }: Frozen,
  { whyUnrated: why }: ReleaseFacility,
): string | undefined {
  if (why === null) return undefined
  const key = `list.why.${why}`
  if (isMessage(key)) return t(key)
  const missing = release.components.filter(({ id }) => `${why}-`.includes(`-${id}-`))
  const list = missing.map(({ name }) => worded(name, locale).text).join(', ')
  return t('release.why', { why: t('list.why.missing'), list })
}

/** What a record of the notes is called. */
export function notedName(
  { release, locale }: Frozen,
  { atlas }: Pick<Published, 'atlas'>,
  { folder, id, name }: NotedRecord,
): Worded {
  if (name === null) return { text: id }
  if (typeof name !== 'string') return worded(name, locale)
  if (folder !== 'sources') return { text: name }
  const kept = release.sources.find((source) => source.id === id)?.language ?? undefined
  return titleIn(locale, name, atlas.sources.get(id)?.language ?? (kept === undefined ? [] : [kept]))
}
