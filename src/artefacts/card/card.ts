import type { Bar } from '../../charts/bar.ts'
import { bar } from '../../charts/bar.ts'
import type { BaseMap } from '../../charts/map/base.ts'
import { CONFIG } from '../../config.ts'
import { formatDate, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { cardImage, href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { ClaimRelease, PressClaim, PressSource } from '../press/claim.ts'
import { pressClaim } from '../press/claim.ts'
import { standingOf } from '../press/standing.ts'
import type { PressSubject } from '../press/subject.ts'
import { pressPage, pressSubjects } from '../press/subject.ts'
import type { NameSize } from './name-size.ts'
import { nameSize } from './name-size.ts'
import type { CardPicture } from './picture.ts'
import { cardPicture } from './picture.ts'
import { COLUMN, PICTURE } from './size.ts'
import { cardView, siteView } from './view.ts'

/** The picture that stands for a page where its address is shared: every word and number of it. */
export interface CardModel {
  /** Address of the file. Example: `/en/cards/facilities/kg/kumtor.png`. */
  readonly file: string
  readonly locale: Locale
  /** Name of the site. */
  readonly site: string
  readonly kind: string
  readonly name: string
  readonly nameSize: NameSize
  readonly standing: string
  /** Places that the known facts allow; empty where the subject has none. */
  readonly band: string
  /** The band between the first place and the last; null where there is none. */
  readonly bar: { readonly drawn: Bar; readonly first: string; readonly last: string } | null
  /** Date of the data and release. */
  readonly release: string
  /** Address of the page without the protocol. */
  readonly address: string
  /** Null where the maps of the atlas do not reach. */
  readonly picture: CardPicture | null
}

/** The address without protocol: nobody types it. */
const short = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

const releaseText = (state: string, date: string, locale: Locale): string =>
  translator(locale)('card.release', { state, date })

function barOf(source: PressSource, subject: PressSubject, locale: Locale): CardModel['bar'] {
  const { main } = source
  const standing =
    subject.kind === 'facility' ? standingOf(main.byId.get(subject.id), main.ranked) : undefined
  if (!standing || standing.of === 'excluded') return null
  const last = standing.of === 'rated' ? standing.rated : standing.all
  const place = standing.of === 'rated' ? standing.place : null
  const { format } = numberFormat(locale)
  return {
    drawn: bar({ lo: standing.best, best: place, hi: standing.worst }, { lo: 1, hi: last }),
    first: format(1),
    last: format(last),
  }
}

const wordsOf = (claim: PressClaim, locale: Locale) => ({
  kind: claim.kind,
  name: claim.name.text,
  standing: claim.standing,
  band: claim.band ?? '',
  release: releaseText(claim.state, claim.date, locale),
  address: short(claim.address),
})

/** The card of a subject. It prints the strings of its claim and no others but the site's name and the release. */
export function cardOf(source: PressSource, subject: PressSubject, base: BaseMap, locale: Locale): CardModel {
  const view = cardView(source.atlas, subject)
  const picture = view ? cardPicture(base, view, PICTURE) : null
  const words = wordsOf(pressClaim(source, subject, locale), locale)
  return {
    file: cardImage(locale, pressPage(subject)),
    locale,
    site: translator(locale)('site.name'),
    ...words,
    nameSize: nameSize(words.name, picture ? COLUMN.beside : COLUMN.alone),
    bar: barOf(source, subject, locale),
    picture,
  }
}

/** The card of every page that has none of its own. */
export function siteCard(
  { atlas, release }: Pick<PressSource, 'atlas'> & { readonly release: ClaimRelease },
  base: BaseMap,
  locale: Locale,
): CardModel {
  const t = translator(locale)
  const name = t('site.name')
  return {
    file: cardImage(locale),
    locale,
    site: name,
    kind: '',
    name,
    nameSize: nameSize(name, COLUMN.beside),
    standing: t('site.tagline'),
    band: '',
    bar: null,
    release: releaseText(release.id, formatDate(release.date, locale), locale),
    address: short(`${CONFIG.site}${href(locale, path.front())}`),
    picture: cardPicture(base, siteView(atlas), PICTURE),
  }
}

/** Every card of a language: the site's first, then each subject in the order of the press kits. */
export const cardsOf = (source: PressSource, base: BaseMap, locale: Locale): readonly CardModel[] => [
  siteCard(source, base, locale),
  ...pressSubjects(source.atlas).map((subject) => cardOf(source, subject, base, locale)),
]
