import type { Range } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Country } from '../../core/country/country.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import { worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import type { Context } from './context.ts'

/** The number of facilities an authority counts in a country; null where none was found. */
export function countedIn(country: Country): Range | null {
  const total = country.totals.find(({ unit, fact }) => unit === 'facilities' && claimsOf(fact).length > 0)
  const values = decidingClaims(claimsOf(total?.fact)).map(({ value }) => value)
  if (values.length === 0) return null
  return { lo: Math.min(...values.map(({ lo }) => lo)), hi: Math.max(...values.map(({ hi }) => hi)) }
}

/** How many single facilities of a country the atlas holds; groups and wastes are no ponds. */
export function heldIn({ atlas }: Published, code: string): number {
  return atlas.facilities.filter(({ country, kind }) => country === code && kind === 'facility').length
}

/**
 * The sentences that stand beside every list of the atlas: how many facilities the authorities count,
 * how many the atlas holds, and where no total was found.
 * @param only id of the country or ids of the countries to speak of; all where it is left out
 */
export function missingText(context: Context, only?: string | readonly string[]): string {
  const { published, locale, t } = context
  const countries = [...published.atlas.countries.values()]
    .filter(({ id }) => only === undefined || id === only || (typeof only !== 'string' && only.includes(id)))
    .map((country) => ({ country, range: countedIn(country), name: worded(country.name, locale).text }))
  const counted = countries.flatMap(({ range, ...rest }) => (range === null ? [] : [{ range, ...rest }]))
  const without = countries.filter(({ range }) => range === null)
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0)
  const { format } = numberFormat(locale)
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ')
  const sentences: string[] = []
  if (counted.length > 0)
    sentences.push(
      t('list.missing', {
        countries: names(counted),
        counted: formatInterval(
          sum(counted.map(({ range }) => range.lo)),
          sum(counted.map(({ range }) => range.hi)),
          format,
        ),
        n: sum(counted.map(({ country }) => heldIn(published, country.code))),
      }),
    )
  if (without.length > 0) sentences.push(t('list.missing.none', { countries: names(without) }))
  return sentences.join(' ')
}
