import type { Facility } from '../../core/facility/facility.ts'
import { placeOf } from '../../core/facility/place.ts'
import { numberFormat } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import type { PairReason } from './pair-kinds.ts'
import type { Pair } from './pairs.ts'
import { pairsOf } from './pairs.ts'

/** A printed comparison as another page links to it. */
export interface PairLink extends Link {
  /** Id of the other record; the text of the link is its name. */
  readonly id: string
  /** Why the two stand side by side. Example: `next in the ranking · nearest, about 12 km away`. */
  readonly why: string
}

/** A record of the atlas. Throws on an id that is none: pairs are made from the records. */
export function recordOf({ published }: Context, id: string): Facility {
  const facility = published.atlas.facilities.find((each) => each.id === id)
  if (!facility) throw new Error(`no facility "${id}"`)
  return facility
}

function nearText(context: Context, { one, other }: Pair, km: number): string {
  const { t, locale } = context
  if (km === 0) return t('compare.why.near.same')
  const exact = [one, other].every((id) => placeOf(recordOf(context, id))?.precision === 'site')
  const shown = numberFormat(locale).format(km < 10 && exact ? km : Math.max(1, Math.round(km)))
  return t(exact ? 'compare.why.near' : 'compare.why.near.rough', { km: shown })
}

/** Why two records stand side by side, in words. */
export function whyText(context: Context, pair: Pair): string {
  const word = ({ kind, km }: PairReason) =>
    kind === 'near' ? nearText(context, pair, km ?? 0) : context.t(`compare.why.${kind}`)
  return pair.reasons.map(word).join(' · ')
}

/** Address of a pair's page. */
export function pairHref({ locale }: Context, { one, other }: Pick<Pair, 'one' | 'other'>): string {
  return href(locale, path.pair(one, other))
}

/** Name of a record in the page's language. */
export function nameOf(context: Context, id: string): Worded {
  return worded(recordOf(context, id).name, context.locale)
}

/** Links from a record to the printed comparisons with others, by the id of the other. */
export function pairLinks(context: Context, id: string): readonly PairLink[] {
  return pairsOf(context.published, id).map((pair) => {
    const other = pair.one === id ? pair.other : pair.one
    return {
      ...nameOf(context, other),
      id: other,
      href: pairHref(context, pair),
      why: whyText(context, pair),
    }
  })
}

/** Address at which a reader chooses what to compare with a record. */
export function chooseHref({ locale }: Context, id: string): string {
  return `${href(locale, path.compare())}?f=${id}`
}
