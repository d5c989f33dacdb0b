import { PROBLEM_AREAS } from '../../core/known-problem/known-problem.ts'
import type { KnownProblem } from '../../core/known-problem/known-problem.ts'
import { formatDate, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import type { Published } from '../published.ts'
import { counted } from './counted.ts'

/** A counted weakness in words; numbers as printed. */
export interface CountedRow {
  readonly what: string
  /** Where a reader sees which; null where there is no such page. */
  readonly href: string | null
  readonly n: string
  readonly of: string
}

/** One known problem in words. */
export interface ProblemEntry {
  readonly id: string
  readonly title: Worded
  readonly text: Worded
  readonly effect: Worded
  readonly remedy: Worded
  /** Since when it is known, and since when it is settled. */
  readonly dates: string
  readonly facilities: readonly Link[]
  readonly sources: readonly string[]
}

/** Problems of one kind. */
export interface ProblemGroup {
  readonly id: string
  readonly title: string
  readonly problems: readonly ProblemEntry[]
}

/** What the page of known problems shows beside its frame. */
export interface KnownProblemsModel {
  readonly rows: readonly CountedRow[]
  /** By area, those that were settled last; groups without any are left out. */
  readonly groups: readonly ProblemGroup[]
  /** Records with cautions of their own. */
  readonly cautions: readonly Link[]
}

function entryOf(context: Context, problem: KnownProblem): ProblemEntry {
  const { t, locale, published } = context
  const { settled } = problem
  const since = t('known.since', { date: formatDate(problem.since, locale) })
  return {
    id: problem.id,
    title: worded(problem.title, locale),
    text: worded(problem.text, locale),
    effect: worded(problem.effect, locale),
    remedy: worded(problem.remedy, locale),
    dates:
      settled === undefined ? since : `${since} ${t('known.settled', { date: formatDate(settled, locale) })}`,
    facilities: problem.facilities.flatMap((id) => {
      const facility = published.atlas.facilities.find((each) => each.id === id)
      return facility ? [facilityLink(context, facility)] : []
    }),
    sources: problem.sources,
  }
}

function groupsOf(context: Context): readonly ProblemGroup[] {
  const all = context.published.atlas['known-problems']
  const entries = (problems: readonly KnownProblem[]) => problems.map((each) => entryOf(context, each))
  const open = all.filter(({ settled }) => settled === undefined)
  const groups = PROBLEM_AREAS.map((area) => ({
    id: `area-${area}`,
    title: context.t(`area.${area}`),
    problems: entries(open.filter((each) => each.area === area)),
  }))
  const settled = entries(all.filter((each) => each.settled !== undefined))
  return [...groups, { id: 'settled', title: context.t('known.settled.title'), problems: settled }].filter(
    ({ problems }) => problems.length > 0,
  )
}

/** The page of known problems. */
export function knownProblems(published: Published, locale: Locale): KnownProblemsModel {
  const context = contextOf(published, locale)
  const { t } = context
  const write = numberFormat(locale)
  return {
    rows: counted(published).map(({ what, n, of, total, page }) => ({
      what: t(`known.row.${what}`),
      href: page === undefined ? null : href(locale, page),
      n: write.format(n),
      of: t(`known.of.${of}`, { n: total }),
    })),
    groups: groupsOf(context),
    cautions: published.atlas.facilities
      .filter(({ notes }) => notes.length > 0)
      .map((facility) => facilityLink(context, facility)),
  }
}
