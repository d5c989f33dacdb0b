import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { PairReason } from './pair-kinds.ts'
import { nameOf, pairHref, whyText } from './pair-links.ts'
import { allPairs } from './pairs.ts'

/** Printed pairs of one kind. */
export interface PairGroup {
  readonly id: PairReason['kind']
  readonly title: string
  readonly note: string
  readonly links: readonly (Link & { readonly why: string })[]
}

/** The page where comparisons begin. */
export interface ComparePage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly how: string
  readonly groups: readonly PairGroup[]
}

const KINDS = ['place', 'group', 'near', 'alike', 'published'] as const

/** Projects the page of comparisons: every printed pair once, under its first reason. */
export function comparePage(published: Published, locale: Locale): ComparePage {
  const context = contextOf(published, locale)
  const { t, main } = { ...context, main: published.main }
  const places = new Map(main.ranked.map(({ score }, index) => [score.facility, index]))
  const placeOf = (id: string) => places.get(id) ?? Infinity
  const pairs = allPairs(published).toSorted(
    (a, b) =>
      Math.min(placeOf(a.one), placeOf(a.other)) - Math.min(placeOf(b.one), placeOf(b.other)) ||
      Math.max(placeOf(a.one), placeOf(a.other)) - Math.max(placeOf(b.one), placeOf(b.other)),
  )
  const groups = KINDS.map((kind) => ({
    id: kind,
    title: t(`compare.printed.${kind}`),
    note: t(`compare.printed.${kind}.note`),
    links: pairs
      .filter(({ reasons }) => reasons[0]?.kind === kind)
      .map((pair) => {
        // The one that stands higher in the ranking is named first.
        const ids = [pair.one, pair.other].toSorted((a, b) => placeOf(a) - placeOf(b))
        const [one = '', other = ''] = ids.map((id) => nameOf(context, id).text)
        return {
          text: t('compare.and', { one, other }),
          href: pairHref(context, pair),
          why: whyText(context, pair),
        }
      }),
  }))
  return {
    page: path.compare(),
    title: t('compare.title'),
    description: t('compare.description'),
    lead: t('compare.lead'),
    how: t('compare.how'),
    groups: groups.filter(({ links }) => links.length > 0),
  }
}
