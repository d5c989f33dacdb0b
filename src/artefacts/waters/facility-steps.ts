import { stepsOf } from '../../core/border/steps.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { linked } from '../views/view-link.ts'

/** The borders that the water of a facility passes, in order, each with the way to its page. */
export interface FacilitySteps {
  readonly label: string
  readonly words: readonly (Link | Worded)[]
}

/** Where no border is known to lie below, null. What a document names stands without a remark. */
export function facilitySteps(context: Context, facility: Facility): FacilitySteps | null {
  const { t, published } = context
  const steps = stepsOf(published.atlas, facility)
  if (steps.length === 0) return null
  return {
    label: t('waters.steps.label'),
    words: steps.map(({ from, into, border, basis }) => {
      const names = { from: countryLink(context, from).text, into: countryLink(context, into).text }
      const text = t('waters.step', names)
      const told = basis === 'claim' ? text : `${text} (${t(`waters.steps.${basis}`)})`
      return linked(context, { text: told }, { kind: 'border', id: border })
    }),
  }
}
