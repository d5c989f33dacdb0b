import { hasClaims } from '../../core/claim.ts'
import { numberFormat } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Context } from '../list/context.ts'

/** A headline figure with its label and where it leads. */
export interface Figure {
  readonly number: string
  readonly label: string
  readonly href: string
}

/** Counts of the atlas, each made from the records. */
export function figuresOf({ published, locale, t }: Context): readonly Figure[] {
  const { facilities, sources } = published.atlas
  const counts = [
    ['records', facilities.length, path.facilities()],
    ['rated', published.main.ranked.filter(({ rank }) => rank !== null).length, path.methods()],
    ['located', facilities.filter(({ facts }) => hasClaims(facts.location)).length, path.gaps()],
    ['countries', new Set(facilities.map(({ country }) => country)).size, path.countries()],
    ['sources', sources.size, path.sources()],
  ] as const
  return counts.map(([id, n, page]) => ({
    number: numberFormat(locale).format(n),
    label: t(`front.figure.${id}`, { n }),
    href: href(locale, page),
  }))
}
