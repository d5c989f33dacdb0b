import { rank } from '../../core/rank.ts'
import type { Ranked } from '../../core/rank-types.ts'
import type { RankingAnswer, RankingHead } from '../../core/api/ranking.ts'
import type { Localised } from '../../core/claim.ts'
import type { Country } from '../../core/country/country.ts'
import type { Method } from '../../core/method/method.ts'
import { scoreDocument } from '../../core/score-document.ts'
import { translator } from '../../i18n/translate.ts'
import { countedIn, heldIn } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { membersOf } from '../views/members.ts'
import { apiUrl } from './addresses.ts'

/** A list before it is worked out. */
export interface RankingPlan {
  /** Example: `world`, `countries/kg`, `basins/naryn`, `methods/thi-extended-provisional`. */
  readonly id: string
  readonly scope: RankingHead['scope']
  readonly name: Localised
  readonly method: Method
  readonly ranked: readonly Ranked[]
  readonly countries: readonly Country[]
}

/** The default ranking of some records among themselves. */
function within({ main }: Published, ids: ReadonlySet<string>): readonly Ranked[] {
  return rank(main.ranked.map(({ score }) => score).filter(({ facility }) => ids.has(facility)))
}

const everywhere = (): Localised => ({
  en: translator('en')('api.world'),
  ru: translator('ru')('api.world'),
})

/** Every list there is: the world, each country, each basin, and the world by each method. */
export function rankingPlans(published: Published): readonly RankingPlan[] {
  const { atlas, main, rankings } = published
  const countries = [...atlas.countries.values()]
  const plan = (id: string, scope: RankingHead['scope'], name: Localised, among: readonly Country[]) => ({
    id,
    scope,
    name,
    method: main.method,
    countries: among,
  })
  return [
    { ...plan('world', 'world', everywhere(), countries), ranked: main.ranked },
    ...countries.map((country) => {
      const own = atlas.facilities.filter((facility) => facility.country === country.code)
      const ranked = within(published, new Set(own.map(({ id }) => id)))
      return { ...plan(`countries/${country.id}`, 'country', country.name, [country]), ranked }
    }),
    ...[...atlas.basins.values()].map(({ id, name }) => {
      const members = membersOf(atlas, 'basin', id).map(({ facility }) => facility)
      const codes = new Set(members.map(({ country }) => country))
      const among = countries.filter(({ code }) => codes.has(code))
      const ranked = within(published, new Set(members.map((facility) => facility.id)))
      return { ...plan(`basins/${id}`, 'basin', name, among), ranked }
    }),
    ...rankings.map(({ method, ranked }) => ({
      ...plan(`methods/${method.id}`, 'world', method.name, countries),
      method,
      ranked,
    })),
  ]
}

const headOf = ({ id, scope, name, method, ranked }: RankingPlan) => ({
  id,
  scope,
  name,
  method: method.id,
  provisional: method.status === 'provisional',
  records: ranked.length,
  rated: ranked.filter(({ score }) => score.rated).length,
  compared: ranked.filter(({ score }) => !score.excluded).length,
})

/** The lists without their records. */
export const rankingHeads = (published: Published): readonly RankingHead[] =>
  rankingPlans(published).map((plan) => ({ ...headOf(plan), url: apiUrl(`rankings/${plan.id}.json`) }))

/** One list with its records in order. */
export function rankingAnswer(published: Published, plan: RankingPlan): RankingAnswer {
  return {
    ...headOf(plan),
    counted: plan.countries.flatMap((country) => {
      const range = countedIn(country)
      return range ? [{ country: country.code, ...range, held: heldIn(published, country.code) }] : []
    }),
    facilities: scoreDocument(plan.method.id, published.atlas.asOf, plan.ranked).facilities,
  }
}
