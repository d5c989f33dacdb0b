import type { Published, Ranking } from '../published.ts'

/** The parts that make an index one of risk: who and what lies below. */
export const EXPOSURES = ['people', 'waters'] as const

/** The ranking by risk: by the first method that scores the exposure of people and of waters. */
export function riskRanking({ rankings }: Pick<Published, 'rankings'>): Ranking | undefined {
  return rankings.find(({ method }) =>
    EXPOSURES.every((id) => method.components.some((component) => component.id === id)),
  )
}
