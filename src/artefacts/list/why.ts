import type { Exclusion, WhyUnrated } from '../../core/score-types.ts'

/** True where a record is outside the ranking, false where evidence is missing. */
export function isExclusion(why: WhyUnrated): why is Exclusion {
  return why.startsWith('kind-') || why.startsWith('status-')
}
