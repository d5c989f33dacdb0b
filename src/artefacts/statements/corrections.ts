import type { Correction } from '../../core/correction/correction.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import type { Published } from '../published.ts'

/** One correction in words. */
export interface CorrectionRow {
  readonly id: string
  readonly was: Worded
  readonly now: Worded
  readonly cause: Worded | null
  readonly published: string
  /** Who noticed, and when the editors were told. */
  readonly by: string
  readonly facilities: readonly Link[]
  readonly sources: readonly string[]
}

/** The latest first; of one day by id. */
const latest = (a: Correction, b: Correction): number =>
  a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published > b.published ? -1 : 1

function rowOf(context: Context, correction: Correction): CorrectionRow {
  const { t, locale, published } = context
  const { told, by } = correction
  const who = t(`reporter.${by}`)
  return {
    id: correction.id,
    was: worded(correction.was, locale),
    now: worded(correction.now, locale),
    cause: correction.cause ? worded(correction.cause, locale) : null,
    published: formatDate(correction.published, locale),
    by: told === undefined ? who : `${who}, ${t('corrections.told', { date: formatDate(told, locale) })}`,
    facilities: correction.facilities.flatMap((id) => {
      const facility = published.atlas.facilities.find((each) => each.id === id)
      return facility ? [facilityLink(context, facility)] : []
    }),
    sources: correction.sources,
  }
}

/** The log of corrections, the latest first. */
export function correctionRows(published: Published, locale: Locale): readonly CorrectionRow[] {
  const context = contextOf(published, locale)
  return published.atlas.corrections.toSorted(latest).map((each) => rowOf(context, each))
}
