import { repositoryLine } from '../../config.ts'
import { wanted } from '../../core/wanted.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { hasLetter } from '../letter/letter-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import { pairsOf } from '../list/pairs.ts'
import type { Stretch } from '../list/shares.ts'
import { shares } from '../list/shares.ts'
import type { Published } from '../published.ts'
import { factCounts } from './fact-counts.ts'
import type { WantedList } from './wanted-rows.ts'
import { wantedList } from './wanted-rows.ts'

/** How well one fact is known over all single facilities. */
export interface FactRow {
  readonly fact: string
  readonly known: string
  readonly undisclosed: string
  readonly notApplicable: string
  readonly notFound: string
  /** Known, then undisclosed or not applicable; the rest of the bar is what was not found. */
  readonly bar: readonly Stretch[]
}

/** The most wanted facts of one country. */
export interface CountryGaps {
  readonly id: string
  readonly country: Link | Worded
  readonly note: string
  readonly list: WantedList
}

/** The page of what is not known. */
export interface GapsPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly missing: string
  /** W in plain words, with its number. */
  readonly explained: readonly string[]
  readonly wanted: WantedList
  readonly wantedCaption: string
  /** Letters about the facilities of the most wanted facts, each once. */
  readonly letters: readonly Link[]
  readonly countries: readonly CountryGaps[]
  readonly facts: readonly FactRow[]
  readonly factsCaption: string
  /** Where stands what the research found and the records leave out. */
  readonly leftOut: string
}

const TOP = 25
const TOP_OF_COUNTRY = 5

function countryGaps(context: Context): readonly CountryGaps[] {
  const { published, t } = context
  return [...published.atlas.countries.values()].flatMap((country): CountryGaps[] => {
    const ids = new Set(
      published.atlas.facilities.filter((each) => each.country === country.code).map(({ id }) => id),
    )
    const scores = published.main.ranked.map(({ score }) => score).filter(({ facility }) => ids.has(facility))
    const { total, facts } = wanted(scores)
    const useful = facts.filter(({ worth }) => worth > 0).slice(0, TOP_OF_COUNTRY)
    return [
      {
        id: country.id,
        country: countryLink(context, country.code),
        note: useful.length === 0 ? t('gaps.country.none') : t('gaps.country.note', { n: total }),
        list: wantedList(context, useful, new Map(scores.map((score) => [score.facility, score]))),
      },
    ]
  })
}

function factRows({ published, locale, t }: Context): readonly FactRow[] {
  const single = published.atlas.facilities.filter(({ kind }) => kind === 'facility')
  const { format } = numberFormat(locale)
  return factCounts(single).map(({ key, known, undisclosed, notApplicable, notFound }) => ({
    fact: t(`field.${key}`),
    known: format(known),
    undisclosed: format(undisclosed),
    notApplicable: format(notApplicable),
    notFound: format(notFound),
    bar: shares([known, undisclosed + notApplicable], single.length),
  }))
}

function lettersOf({ published, locale }: Context, ids: readonly string[]): readonly Link[] {
  return [...new Set(ids)].flatMap((id) => {
    const facility = published.atlas.facilities.find((each) => each.id === id)
    if (!facility || !hasLetter(published, id)) return []
    return [{ ...worded(facility.name, locale), href: href(locale, path.letter(id)) }]
  })
}

/** What is not known, and what finding it would settle. */
export function gapsPage(published: Published, locale: Locale): GapsPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { total, facts } = published.wanted
  const compared = published.main.ranked.filter(({ score }) => !score.excluded)
  const rated = compared.filter(({ score }) => score.rated).length
  const single = published.atlas.facilities.filter(({ kind }) => kind === 'facility').length
  const { apart, all } = pairsOf(published.main.ranked)
  const top = facts.filter(({ worth }) => worth > 0).slice(0, TOP)
  return {
    page: path.gaps(),
    title: t('gaps.title'),
    description: t('gaps.description', { n: top.length }),
    missing: missingText(context),
    explained: [
      t('gaps.explained.bands', { n: compared.length, rated }),
      t('gaps.explained.sum', { n: total, mean: Math.round(total / Math.max(1, compared.length)) }),
      t('gaps.explained.worth'),
      t('list.certainty', { n: apart, all }),
    ],
    wanted: wantedList(context, top, new Map(compared.map(({ score }) => [score.facility, score]))),
    wantedCaption: t('gaps.wanted.caption', { n: top.length }),
    letters: lettersOf(
      context,
      top.map(({ facility }) => facility),
    ),
    countries: countryGaps(context),
    facts: factRows(context),
    factsCaption: t('gaps.facts.caption', { n: single }),
    leftOut: repositoryLine('docs/first-entry'),
  }
}
