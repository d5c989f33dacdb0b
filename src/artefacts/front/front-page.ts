import type { Axis } from '../../charts/axis.ts'
import { axisOf } from '../../charts/axis.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { CountryRow } from './country-rows.ts'
import { countryRows } from './country-rows.ts'
import type { Figure } from './figures.ts'
import { figuresOf } from './figures.ts'
import { missingSentences } from './missing.ts'
import type { TopRow } from './top-rows.ts'
import { topRows } from './top-rows.ts'
import type { WantedRow } from './wanted-rows.ts'
import { wantedRows } from './wanted-rows.ts'

const TOP = 10
const WANTED = 5

/** Everything the front page prints, but for the map. */
export interface FrontPage {
  readonly figures: readonly Figure[]
  readonly top: { readonly caption: string; readonly rows: readonly TopRow[]; readonly axis: Axis }
  /** Id of the method of the main list. */
  readonly method: string
  readonly missing: readonly string[]
  /** How to read a line and its band, in three sentences. */
  readonly reading: readonly string[]
  readonly wanted: readonly WantedRow[]
  readonly countries: readonly CountryRow[]
}

/** The front page in a language. */
export function frontPage(published: Published, locale: Locale): FrontPage {
  const context = contextOf(published, locale)
  const { t } = context
  const rows = topRows(context, TOP)
  const countries = countryRows(context)
  const rated = published.main.ranked.filter(({ rank }) => rank !== null).length
  // The last row has the widest band of the rows shown, as a rule; any row would do.
  const shown = rows.at(-1)
  return {
    figures: figuresOf(context),
    top: {
      caption: t('front.top.caption', {
        count: rows.length,
        n: rated,
        method: worded(published.main.method.name, locale).text,
      }),
      rows,
      axis: axisOf(published.main.method.components.map(({ fullRange }) => fullRange)),
    },
    method: published.main.method.id,
    missing: missingSentences(t, countries),
    reading: [
      t('front.band.line'),
      t('front.band.compare'),
      ...(shown?.place === undefined
        ? []
        : [
            t('front.band.places', {
              facility: shown.facility.text,
              place: shown.place.text,
              ...shown.places,
            }),
          ]),
    ],
    wanted: wantedRows(context, WANTED),
    countries,
  }
}
