import { PRECISIONS, STATUSES } from '../core/facility/vocabulary.ts'
import { formatInterval, numberFormat } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { worded } from '../i18n/text.ts'
import { type Translate, translator } from '../i18n/translate.ts'
import type { MapItem } from './map-items.ts'

/** Most names in the words of one mark; the list beside the map has the rest. */
const MOST_NAMES = 12

function rankWords(item: MapItem, t: Translate, locale: Locale): string {
  const { band, place, whyUnrated } = item
  if (band) {
    const write = (value: number) => numberFormat(locale).format(value)
    const words = formatInterval(band.best, band.worst, write)
    return place === null ? t('map.mark.band', { band: words }) : t('map.mark.place', { place, band: words })
  }
  const status = STATUSES.find((word) => whyUnrated === `status-${word}`)
  if (status) return t('map.mark.excluded.state', { state: t(`status.${status}`) })
  if (item.kind !== 'facility') return t('map.mark.excluded', { kind: t(`kind.${item.kind}`) })
  return t('map.mark.unrated')
}

/** One record in words: name, place with its band or why it has none, how exact its position is. */
function lineOf(item: MapItem, t: Translate, locale: Locale): string {
  const name = worded(item.name, locale).text
  const precision = item.position?.precision
  const position = precision ? t('map.mark.precision', { precision: t(`precision.${precision}`) }) : ''
  return t('map.mark.line', { name, rank: rankWords(item, t, locale), precision: position })
}

/** The words of a mark: one record a line, at most twelve. */
export function markTitle(items: readonly MapItem[], locale: Locale): string {
  const t = translator(locale)
  const lines = items.slice(0, MOST_NAMES).map((item) => lineOf(item, t, locale))
  if (items.length === 1) return lines.join('')
  const more = items.length - MOST_NAMES
  return [
    t('map.mark.several', { n: items.length }),
    ...lines,
    ...(more > 0 ? [t('map.mark.more', { n: more })] : []),
  ].join('\n')
}

/** What a map shows, as a paragraph: how many records it holds, how exactly, and how many it lacks. */
export function summaryOf(items: readonly MapItem[], locale: Locale): string {
  const t = translator(locale)
  const located = items.filter(({ position }) => position !== null)
  if (located.length === 0) return t('map.summary.none', { n: items.length })
  const kinds = PRECISIONS.flatMap((precision) => {
    const n = located.filter(({ position }) => position?.precision === precision).length
    return n > 0 ? [t(`map.summary.${precision}`, { n })] : []
  })
  const missing = items.length - located.length
  return [
    `${t('map.summary.located', { n: located.length, all: items.length })} ${kinds.join(', ')}.`,
    missing > 0 ? t('map.summary.missing', { n: missing }) : t('map.summary.complete'),
  ].join(' ')
}

/** What the map of one facility shows, as a paragraph. */
export function locatorSummary(self: MapItem, neighbours: number, locale: Locale): string {
  const t = translator(locale)
  const around = neighbours > 0 ? t('map.summary.neighbours', { n: neighbours }) : t('map.summary.alone')
  return `${t(`map.summary.here.${self.position?.precision ?? 'approximate'}`)} ${around}`
}
