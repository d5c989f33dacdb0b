import { claimsOf } from '../../core/claim.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Stretch } from '../list/shares.ts'
import { shares } from '../list/shares.ts'
import type { Ranking } from '../published.ts'

/** How well one part of the risk index is known over all facilities that hold tailings. */
export interface ExposureRow {
  readonly part: Worded
  readonly fact: string
  readonly stated: string
  readonly derived: string
  readonly unknown: string
  /** Stated, then derived; the rest of the bar is unknown. */
  readonly bar: readonly Stretch[]
}

/** The parts of the index in its order, with what each rests on. */
export function exposureRows({ locale, t }: Context, ranking: Ranking): readonly ExposureRow[] {
  const { format } = numberFormat(locale)
  const compared = ranking.ranked.map(({ score }) => score).filter(({ excluded }) => !excluded)
  return ranking.method.components.map((component, at): ExposureRow => {
    const bases = compared.map(({ parts }) => parts[at]?.basis)
    const [derived, unknown] = (['derived', 'unknown'] as const).map(
      (one) => bases.filter((basis) => basis === one).length,
    )
    const stated = bases.length - (derived ?? 0) - (unknown ?? 0)
    return {
      part: worded(component.name, locale),
      fact: t(`field.${component.input}`),
      stated: format(stated),
      derived: format(derived ?? 0),
      unknown: format(unknown ?? 0),
      bar: shares([stated, derived ?? 0], bases.length),
    }
  })
}

/** How many compared facilities have people named nearby, and a river named: facts that give no score. */
export function besideScores({ published }: Context, ranking: Ranking) {
  const compared = published.atlas.facilities.filter(
    ({ id }) => ranking.byId.get(id)?.score.excluded === false,
  )
  return {
    compared: compared.length,
    nearby: compared.filter(({ facts }) => claimsOf(facts.population_nearby).length > 0).length,
    rivers: compared.filter(({ facts }) => claimsOf(facts.river).length > 0).length,
  }
}
