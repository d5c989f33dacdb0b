import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { FacilityContext } from './facility-context.ts'
import { latestWords } from './summary-content.ts'
import { valueTexts } from './value-text.ts'

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ')

/** Who runs or owns it. */
export function operatorSentence(context: FacilityContext): string {
  const deciding = decidingClaims(claimsOf(context.facility.facts.operator))
  if (deciding.length === 0) return context.t('facility.sum.operator.unknown')
  const operator = unique(
    deciding.flatMap(({ value }) => valueTexts(context, 'operator', value).map(({ text }) => text)),
  )
  return context.t('facility.sum.operator', { operator })
}

/** The state it is in, with the date; several where the latest sources disagree. */
export function statusSentence(context: FacilityContext): string {
  const { facility, t } = context
  const deciding = decidingClaims(claimsOf(facility.facts.status))
  const statuses = [...new Set(deciding.map(({ value }) => value))]
  const [only] = statuses
  if (only === undefined) return t('facility.sum.status.none')
  if (statuses.length > 1) {
    return t('facility.sum.status.differ', {
      statuses: unique(statuses.map((status) => t(`status.${status}`))),
    })
  }
  return t(`facility.sum.status.${only}`, { date: latestWords(context, deciding) })
}
