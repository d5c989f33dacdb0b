import type { Incident } from '../../core/incident/incident.ts'
import { incidentFacts } from '../incident-facts.ts'
import type { Context } from '../list/context.ts'

/** What the plain paragraph tells, in its order. */
const TOLD = {
  date: 'incident.sum.date',
  released_m3: 'incident.sum.released',
  runout_km: 'incident.sum.runout',
  deaths: 'incident.sum.deaths',
} as const

/** Date, release, reach and deaths in plain words; every value where documents differ, and what none tells. */
export function sumText(context: Context, incident: Incident): string {
  const { t } = context
  const facts = incidentFacts(context, incident)
  const told = Object.entries(TOLD).map(([key, message]) => {
    const claims = facts.find((fact) => fact.key === key)?.claims ?? []
    const values = [...new Set(claims.map(({ value }) => value.text))]
    if (values.length === 0) return t(message, { values: t('unknown.not-searched') })
    const differ = values.length > 1 ? ` (${t('basis.claims-differ')})` : ''
    return t(message, { values: `${values.join('; ')}${differ}` })
  })
  // A Russian date ends in the full stop of its "г.", which ends the sentence too.
  return told.map((sentence) => sentence.replace(/\.\.$/, '.')).join(' ')
}
