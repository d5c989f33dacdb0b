import type { Claim, Fact, Localised, Range } from '../core/claim.ts'
import { claimsOf } from '../core/claim.ts'
import type { Incident } from '../core/incident/incident.ts'
import { formatDate, formatInterval, numberFormat } from '../i18n/format.ts'
import type { MessageKey } from '../i18n/messages/en.ts'
import type { Worded } from '../i18n/text.ts'
import { worded } from '../i18n/text.ts'
import type { Context } from './list/context.ts'
import { unitWords } from './method/value-words.ts'

/** One claim of an incident with its value in words. */
export interface WordedClaim {
  readonly claim: Claim<unknown>
  readonly value: Worded
}

/** One fact of an incident that anything is said of; several claims where sources differ. */
export interface IncidentWords {
  /** The key as the file writes it. Example: `released_m3`. */
  readonly key: string
  readonly label: string
  readonly claims: readonly WordedClaim[]
}

const UNITS = { released_m3: 'm3', stored_m3: 'm3', dam_height_m: 'm', runout_km: 'km', deaths: '1' } as const

/** What is said of an incident, in the order pages tell it; facts nobody states are left out. */
export function incidentFacts(context: Context, incident: Incident): readonly IncidentWords[] {
  const { locale, t } = context
  const fact = <T>(
    key: string,
    label: MessageKey,
    of: Fact<T>,
    write: (value: T) => Worded,
  ): IncidentWords => ({
    key,
    label: t(label),
    claims: claimsOf(of).map((claim: Claim<T>) => ({ claim, value: write(claim.value) })),
  })
  const words = (value: Localised) => worded(value, locale)
  const quantity = (key: keyof typeof UNITS, label: MessageKey) =>
    fact(key, label, incident[key], ({ lo, hi }: Range) => ({
      text: unitWords(context, formatInterval(lo, hi, numberFormat(locale).format), UNITS[key]),
    }))
  return [
    fact('date', 'incident.date', incident.date, (date) => ({ text: formatDate(date, locale) })),
    fact('what_happened', 'incident.what_happened', incident.whatHappened, words),
    fact('cause', 'incident.cause', incident.cause, words),
    quantity('released_m3', 'incident.released_m3'),
    quantity('stored_m3', 'incident.stored_m3'),
    fact('material', 'field.material', incident.material, (id) => materialWords(context, id)),
    quantity('dam_height_m', 'field.dam_height_m'),
    quantity('runout_km', 'incident.runout_km'),
    quantity('deaths', 'incident.deaths'),
    fact('dam_type', 'incident.dam_type', incident.damType, words),
  ].filter(({ claims }) => claims.length > 0)
}

/** The name of what was stored; its id where it has no record. */
function materialWords({ published, locale }: Context, id: string): Worded {
  const material = published.atlas.materials.get(id)
  return material ? worded(material.name, locale) : { text: id }
}

/** Incidents, the latest first; those without a date come last. */
export function latestFirst(incidents: readonly Incident[]): readonly Incident[] {
  const dated = (incident: Incident) => claimsOf(incident.date)[0]?.value ?? ''
  return incidents.toSorted((a, b) => (dated(a) === dated(b) ? 0 : dated(a) < dated(b) ? 1 : -1))
}
