import type { Worded } from '../../i18n/text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { countryName } from '../facility/value-text.ts'
import { incidentFacts } from '../incident-facts.ts'
import { sumText } from '../incidents/sum-text.ts'
import { holdingsText } from '../country/holdings.ts'
import type { Context } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { membersOf } from '../views/members.ts'
import type { Standing } from './standing.ts'
import { standingOf, standingWords } from './standing.ts'
import type { PressSubject } from './subject.ts'

/** What is said of a subject, before a date and a release are put to it. */
export interface Said {
  readonly kind: string
  readonly name: Worded
  readonly standing: string
  /** Language of `kind` and `standing` where it is not the page's: words that a release has kept. */
  readonly lang?: string
  readonly rank: string | undefined
  readonly band: string | undefined
  /** One or two sentences with the name in them. */
  readonly say: string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words a facility: of the live atlas or of a release. `country` is worded already. */
export function saidOfFacility(
  t: Translate,
  locale: Locale,
  about: {
    readonly name: Worded
    readonly kind: string
    readonly country: string
    readonly standing: Standing | undefined
  },
): Said {
  const { name, kind, country, standing } = about
  const words = standing && standingWords(standing, locale)
  const clause = words?.clause ?? t('press.unrated')
  return {
    kind: t('press.kind', { what: capital(kind), country }),
    name,
    standing: words?.standing ?? t('press.unrated'),
    rank: words?.rank,
    band: words?.band,
    say: [
      t('press.say', { name: name.text, country, clause }),
      // What is in no ranking needs no word on what a ranking means.
      ...(standing && standing.of !== 'excluded' ? [t('press.caveat')] : []),
    ].join(' '),
  }
}

function facility(context: Context, id: string): Said {
  const { published, locale, t } = context
  const record = published.atlas.facilities.find((each) => each.id === id)
  if (!record) throw new Error(`no facility "${id}"`)
  const { main } = published
  return saidOfFacility(t, locale, {
    name: worded(record.name, locale),
    kind: t(`kind.${record.kind}`),
    country: countryName(context, record.country).text,
    standing: standingOf(main.byId.get(id), main.ranked),
  })
}

/** A country or a basin: what the atlas holds of it, how much is rated, how much is known to be missing. */
function place(context: Context, { kind, id }: PressSubject): Said {
  const { published, locale, t } = context
  const { atlas, main } = published
  const record = kind === 'country' ? atlas.countries.get(id) : atlas.basins.get(id)
  if (!record) throw new Error(`no ${kind} "${id}"`)
  const members =
    kind === 'country'
      ? atlas.facilities.filter(({ country }) => country.toLowerCase() === id)
      : membersOf(atlas, 'basin', id).map((member) => member.facility)
  const name = worded(record.name, locale)
  const n = members.filter((member) => main.byId.get(member.id)?.rank).length
  const what = t(kind === 'country' ? 'press.kind.country' : 'press.kind.basin')
  const [all, countries] = [members.length, [...new Set(members.map(({ country }) => country.toLowerCase()))]]
  const missing = missingText(context, kind === 'country' ? [id] : countries)
  const label = kind === 'country' ? name.text : t('press.say.basin', { name: name.text })
  const held =
    all === 0
      ? t('press.say.holds.none', { name: label })
      : t('press.say.holds', { name: label, list: holdingsText(context, members), n })
  return {
    kind: what,
    name,
    standing: all === 0 ? t('press.holds.none') : t('press.holds', { n: all, rated: n }),
    rank: undefined,
    band: undefined,
    say: [held, ...(missing === '' ? [] : [missing])].join(' '),
  }
}

function incident(context: Context, id: string): Said {
  const { published, locale, t } = context
  const record = published.atlas.incidents.find((each) => each.id === id)
  if (!record) throw new Error(`no incident "${id}"`)
  const name = worded(record.name, locale)
  const country = countryName(context, record.country).text
  const dates = incidentFacts(context, record).find(({ key }) => key === 'date')?.claims ?? []
  const when = [...new Set(dates.map(({ value }) => value.text))].join('; ')
  return {
    kind: t('press.kind', { what: capital(t(`incident.${record.kind}`)), country }),
    name,
    standing: when === '' ? t('press.incident.undated') : t('press.incident.when', { when }),
    rank: undefined,
    band: undefined,
    say: t('press.say.incident', { name: name.text, country, said: sumText(context, record) }),
  }
}

/** What is said of a page of the live atlas. Throws on a subject that is none. */
export function saidOf(published: Published, subject: PressSubject, locale: Locale): Said {
  const context = contextOf(published, locale)
  switch (subject.kind) {
    case 'facility':
      return facility(context, subject.id)
    case 'incident':
      return incident(context, subject.id)
    default:
      return place(context, subject)
  }
}
