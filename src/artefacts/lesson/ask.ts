import type { Addressee } from '../../core/country/country.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { printed } from '../letter/printed.ts'
import { asOfText } from '../list/size.ts'
import type { Published } from '../published.ts'

/** A text of a country with its date and its documents. */
export interface AskEntry {
  readonly text: Worded
  /** Address or page, where one is known. */
  readonly address?: Worded
  readonly asOf: string
  readonly sources: readonly string[]
}

/** Whom to ask in one country; null where the records name nobody. */
export interface AskCountry {
  readonly id: string
  readonly country: Link | Worded
  readonly authority: AskEntry | null
  readonly help: AskEntry | null
  readonly ground: AskEntry | null
}

function entryOf(context: Context, addressee: Addressee | undefined): AskEntry | null {
  if (!addressee) return null
  const { name, address, source, asOf } = addressee
  return {
    text: worded(name, context.locale),
    ...(address !== undefined && { address: printed(address, context.locale) }),
    asOf: asOfText(context, asOf),
    sources: [source],
  }
}

/** Whom a resident may ask in each country, as the records of the countries say. */
export function askCountries(published: Published, locale: Locale): readonly AskCountry[] {
  const context = contextOf(published, locale)
  return [...published.atlas.countries.values()].map(({ id, code, requests = {} }) => ({
    id,
    country: countryLink(context, code),
    authority: entryOf(context, requests.authority),
    help: entryOf(context, requests.help),
    ground: requests.ground
      ? {
          text: worded(requests.ground.text, locale),
          asOf: asOfText(context, requests.ground.asOf),
          sources: requests.ground.sources,
        }
      : null,
  }))
}
