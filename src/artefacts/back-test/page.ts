import type { TestedCase, Untested, Verdict } from '../../core/back-test/back-test.ts'
import { lastUpper, UNTESTED } from '../../core/back-test/back-test.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Rank } from '../../core/rank-types.ts'
import { formatInterval, formatScore, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { incidentFacts } from '../incident-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { testOf } from './data.ts'

/** One failure with its place, worded. */
export interface CaseRow {
  readonly id: string
  readonly name: Link
  readonly stored: readonly Worded[]
  /** What was stored; empty where nothing read so far says it. */
  readonly material: readonly Worded[]
  readonly best: string | null
  readonly range: string
  readonly rank: Rank
  readonly of: number
  readonly place: string | null
  readonly band: string
  readonly byPlace: Verdict
  readonly verdict: string
  readonly sure: string
}

/** Incidents that are no case, by the reason. */
export interface UntestedGroup {
  readonly why: Untested
  readonly text: string
  readonly links: readonly Link[]
}

/** The page of the back-test, worded; every count in it is worked out from the records. */
export interface BackTestPage {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly criterion: readonly string[]
  readonly result: readonly string[]
  readonly rows: readonly CaseRow[]
  readonly untested: readonly UntestedGroup[]
  readonly limits: readonly string[]
  readonly method: string
  readonly missing: string
}

const LIMITS = [
  'survivors',
  'control',
  'reporting',
  'volumes',
  'known',
  'material',
  'dam',
  'mixed',
  'provisional',
] as const

const linkOf = ({ locale }: Context, { id, name }: Incident): Link => ({
  ...worded(name, locale),
  href: href(locale, path.incident(id)),
})

function rowOf(context: Context, tested: TestedCase): CaseRow {
  const { locale, t } = context
  const { incident, score, rank, of, byPlace, byBand } = tested
  const facts = incidentFacts(context, incident)
  const said = (key: string) => facts.find((fact) => fact.key === key)?.claims.map(({ value }) => value) ?? []
  const { format } = numberFormat(locale)
  const write = (value: number) => formatScore(value, locale)
  return {
    id: incident.id,
    name: linkOf(context, incident),
    stored: said('stored_m3'),
    material: said('material'),
    best: score.best === null ? null : write(score.best),
    range: formatInterval(score.lo, score.hi, write),
    rank,
    of,
    place: rank.place === null ? null : format(rank.place),
    band: t('backtest.band', { band: formatInterval(rank.best, rank.worst, format), of }),
    byPlace,
    verdict: t(`backtest.verdict.${byPlace}`),
    sure: t(`backtest.sure.${byBand}`),
  }
}

/** How many cases have each verdict. */
const tally = (
  cases: readonly TestedCase[],
  by: 'byPlace' | 'byBand',
): Readonly<Record<Verdict, number>> => ({
  hit: cases.filter((each) => each[by] === 'hit').length,
  miss: cases.filter((each) => each[by] === 'miss').length,
  open: cases.filter((each) => each[by] === 'open').length,
})

/** Projects the back-test for its page. */
export function backTestPage(published: Published, locale: Locale): BackTestPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { cases, untested } = testOf(published)
  const rated = published.main.ranked.filter(({ score }) => score.rated).length
  const [placed, sure] = [tally(cases, 'byPlace'), tally(cases, 'byBand')]
  const of = rated + 1
  return {
    title: t('backtest.title'),
    description: t('backtest.description', { n: cases.length }),
    lead: t('backtest.lead', { n: cases.length }),
    criterion: [
      t('backtest.criterion', { of, half: lastUpper(of) }),
      t('backtest.criterion.open'),
      t('backtest.criterion.band'),
      t('backtest.criterion.blind'),
    ],
    result: [
      t('backtest.result.place', { n: placed.hit + placed.miss, hits: placed.hit, misses: placed.miss }),
      t('backtest.result.open', { n: placed.open }),
      t('backtest.result.band', { n: cases.length, hits: sure.hit, misses: sure.miss, open: sure.open }),
    ],
    rows: cases.map((each) => rowOf(context, each)),
    untested: UNTESTED.map((why) => {
      const those = untested.filter((each) => each.why === why).map(({ incident }) => incident)
      return {
        why,
        text: t(`backtest.untested.${why}`, { n: those.length }),
        links: those.map((incident) => linkOf(context, incident)),
      }
    }).filter(({ links }) => links.length > 0),
    limits: LIMITS.map((limit) => t(`backtest.limit.${limit}`)),
    method: published.main.method.id,
    missing: missingText(context),
  }
}
