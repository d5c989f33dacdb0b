import { CONFIG } from '../../config.ts'
import type { Fact, Localised } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Incident, IncidentKind } from '../../core/incident/incident.ts'
import { href, path } from '../../i18n/routes.ts'
import { numberOf, rowPlace, supportOf } from './fact-values.ts'
import type { CodeValue, NumberFact, RowPlace, Support } from './row-types.ts'
import type { Published } from '../published.ts'

/** Numbers of an incident with their units, in the order of every file. */
export const INCIDENT_NUMBERS = {
  released_m3: 'm3',
  stored_m3: 'm3',
  dam_height_m: 'm',
  runout_km: 'km',
  deaths: '1',
} as const
export type IncidentNumber = keyof typeof INCIDENT_NUMBERS

/** Texts of the claims that decide. */
export interface TextFact extends Support {
  readonly values: readonly Localised[]
}

/** One incident as every file and answer gives it. */
export interface IncidentRow {
  readonly id: string
  readonly kind: IncidentKind
  readonly name: Localised
  readonly country: string
  /** Id of the facility, where it is one of the atlas. */
  readonly facility: string | null
  readonly where: Localised | null
  readonly place: RowPlace | null
  /** Days, months or years of the claims that decide. */
  readonly date: Support & { readonly values: readonly string[] }
  readonly numbers: Readonly<Record<IncidentNumber, NumberFact>>
  readonly material: Support & { readonly values: readonly CodeValue[] }
  readonly what: TextFact
  readonly cause: TextFact
  readonly damType: TextFact
  readonly water: Localised | null
  readonly pages: Localised
  readonly recordHash: string
}

const deciding = <T>(fact: Fact<T>): readonly T[] => decidingClaims(claimsOf(fact)).map(({ value }) => value)

const texts = (fact: Fact<Localised>): TextFact => ({ values: deciding(fact), ...supportOf(fact) })

function rowOf(source: Published, incident: Incident): IncidentRow {
  const { atlas } = source
  const { id } = incident
  const number = (key: IncidentNumber) => numberOf(incident[key], INCIDENT_NUMBERS[key])
  const page = (locale: 'en' | 'ru') => `${CONFIG.site}${href(locale, path.incident(id))}`
  return {
    id,
    kind: incident.kind,
    name: incident.name,
    country: incident.country,
    facility: incident.facility ?? null,
    where: incident.place ?? null,
    place: rowPlace(incident.location),
    date: { values: [...new Set(deciding(incident.date))], ...supportOf(incident.date) },
    numbers: {
      released_m3: number('released_m3'),
      stored_m3: number('stored_m3'),
      dam_height_m: number('dam_height_m'),
      runout_km: number('runout_km'),
      deaths: number('deaths'),
    },
    material: {
      values: [...new Set(deciding(incident.material))].map((code) => ({
        code,
        name: atlas.materials.get(code)?.name ?? { en: code, ru: code },
      })),
      ...supportOf(incident.material),
    },
    what: texts(incident.whatHappened),
    cause: texts(incident.cause),
    damType: texts(incident.damType),
    water: incident.waterBody ?? null,
    pages: { en: page('en'), ru: page('ru') },
    recordHash: source.recordHash(`incidents/${id}.yaml`),
  }
}

/** Every incident of the atlas, by id. */
export const incidentRows = (source: Published): readonly IncidentRow[] =>
  source.atlas.incidents.map((incident) => rowOf(source, incident))
