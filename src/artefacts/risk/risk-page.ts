import type { Axis } from '../../charts/axis.ts'
import { axisOf } from '../../charts/axis.ts'
import { wanted } from '../../core/wanted.ts'
import { openPlaces, worthTogether } from '../../core/wanted-together.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { WantedList } from '../gaps/wanted-rows.ts'
import { wantedList } from '../gaps/wanted-rows.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import { pairsOf } from '../list/pairs.ts'
import type { Published, Ranking } from '../published.ts'
import type { ExposureRow } from './exposures.ts'
import { besideScores, exposureRows } from './exposures.ts'
import { EXPOSURES, riskRanking } from './risk-ranking.ts'
import type { RiskRow } from './risk-rows.ts'
import { riskRow } from './risk-rows.ts'

/** What one of the two indices asks, and what neither does. */
export interface Term {
  readonly name: Worded
  /** Its parts. Example: `capacity + toxicity`; null for what neither asks. */
  readonly parts: Worded | null
  readonly text: string
}

/** The list by risk beside the list by hazard. */
export interface RiskList {
  readonly method: string
  readonly hazardMethod: string
  readonly methodLink: Link
  readonly axis: Axis
  readonly terms: readonly Term[]
  readonly notes: readonly Worded[]
  readonly exposures: readonly ExposureRow[]
  readonly exposureCaption: string
  /** How little is known and what follows, a sentence each. */
  readonly findings: readonly string[]
  readonly rated: readonly RiskRow[]
  readonly unrated: readonly RiskRow[]
  readonly wanted: WantedList
}

/** The page of the second ranking; `list` is null where no method scores people and waters. */
export interface RiskPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly missing: string
  readonly list: RiskList | null
}

const TOP = 10

/** The parts of a method as a sum, in the language of their names. */
function partsText({ locale }: Context, { method }: Ranking): Worded | null {
  const names = method.components.map(({ name }) => worded(name, locale))
  const [first] = names
  return first ? { ...first, text: names.map(({ text }) => text.toLowerCase()).join(' + ') } : null
}

function termsOf(context: Context, main: Ranking, risk: Ranking): readonly Term[] {
  const { t, locale } = context
  return [
    { name: worded(main.method.name, locale), parts: partsText(context, main), text: t('risk.term.hazard') },
    { name: worded(risk.method.name, locale), parts: partsText(context, risk), text: t('risk.term.risk') },
    { name: { text: t('risk.term.neither') }, parts: null, text: t('risk.term.neither.text') },
  ]
}

function findingsOf(context: Context, main: Ranking, risk: Ranking): readonly string[] {
  const { t, locale } = context
  const { compared, nearby, rivers } = besideScores(context, risk)
  const placed = risk.ranked.filter(({ rank }) => rank !== null && rank.place !== null).length
  const [before, after] = [pairsOf(main.ranked), pairsOf(risk.ranked)]
  const open = [main, risk].map(({ ranked }) => openPlaces(ranked.map(({ score }) => score)))
  const { format } = numberFormat(locale)
  const scores = risk.ranked.map(({ score }) => score)
  const worth = (components: readonly string[]) => worthTogether(scores, components)
  return [
    t('risk.finding.nearby', { n: nearby, all: compared }),
    t('risk.finding.rivers', { n: rivers }),
    placed === 0 ? t('risk.finding.noplace') : t('risk.finding.placed', { n: placed }),
    t('risk.finding.pairs', { all: after.all, hazard: before.apart, n: after.apart }),
    t('risk.finding.open', { hazard: format(open[0] ?? 0), risk: format(open[1] ?? 0) }),
    t('risk.finding.together', {
      all: format(open[1] ?? 0),
      n: worth(['people']),
      both: format(worth(EXPOSURES)),
      every: format(worth(risk.method.components.map(({ id }) => id))),
    }),
  ]
}

function listOf(context: Context, risk: Ranking): RiskList {
  const { published, t, locale } = context
  const { main } = published
  const compared = risk.ranked.filter(({ score }) => !score.excluded)
  const rows = (rated: boolean) =>
    compared
      .filter(({ score }) => score.rated === rated)
      .flatMap(({ score }) => riskRow(context, main, risk, score.facility) ?? [])
  const facts = wanted(compared.map(({ score }) => score)).facts.filter(({ worth }) => worth > 0)
  const scores = new Map(compared.map(({ score }) => [score.facility, score]))
  return {
    method: risk.method.id,
    hazardMethod: main.method.id,
    methodLink: {
      ...worded(risk.method.fullName, locale),
      href: href(locale, path.method(risk.method.id)),
    },
    axis: axisOf(risk.method.components.map(({ fullRange }) => fullRange)),
    terms: termsOf(context, main, risk),
    notes: risk.method.notes.slice(0, 2).map((note) => worded(note, locale)),
    exposures: exposureRows(context, risk),
    exposureCaption: t('risk.known.caption', { n: compared.length }),
    findings: findingsOf(context, main, risk),
    rated: rows(true),
    unrated: rows(false),
    wanted: wantedList(context, facts.slice(0, TOP), scores),
  }
}

/** The ranking by risk, side by side with the ranking by hazard. */
export function riskPage(published: Published, locale: Locale): RiskPage {
  const context = contextOf(published, locale)
  const { t } = context
  const risk = riskRanking(published)
  return {
    page: path.risk(),
    title: t('risk.title'),
    description: t('risk.description'),
    missing: missingText(context),
    list: risk ? listOf(context, risk) : null,
  }
}
