import type { FactValue } from '../../core/components/scorer.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Claim } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { ClaimLine, LineContext, LineLink } from '../facility/claim-line.ts'
import { claimLine, lineLink } from '../facility/claim-line.ts'
import type { Located } from '../facility/facility-context.ts'
import { countryName, valueTexts } from '../facility/value-text.ts'
import { incidentFacts } from '../incident-facts.ts'
import { testOf } from '../back-test/data.ts'
import type { Link } from '../list/context.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import type { LinkGroup } from '../views/neighbours.ts'
import { crossingsOf } from '../views/neighbours.ts'
import { sumText } from './sum-text.ts'

/** One thing said of an incident, by every source. */
export interface IncidentFactLines {
  readonly label: string
  /** Set where documents give different values of a date or a number. */
  readonly differ: string | null
  readonly claims: readonly ClaimLine[]
}

/** The page of one incident. */
export interface IncidentPage {
  readonly page: string
  readonly name: Worded
  readonly kind: string
  readonly country: Link | Worded
  readonly place: Worded | null
  readonly facility: Link | null
  /** Whether it happened in a country of the atlas; the others stand for comparison. */
  readonly regional: boolean
  readonly description: string
  readonly lead: string
  readonly facts: readonly IncidentFactLines[]
  /** On how many things the sources differ, in a sentence; null where on none. */
  readonly differ: string | null
  /** Whether it is a case of the back-test. */
  readonly tested: boolean
  readonly water: Worded | null
  readonly notes: readonly Worded[]
  readonly record: LineLink
  /** Views that its facility stands on, and other incidents there. */
  readonly groups: readonly LinkGroup[]
}

/** Facts whose values are a date or a number: words of several documents tell more, not otherwise. */
const COMPARED = new Set(['date', 'released_m3', 'stored_m3', 'dam_height_m', 'runout_km', 'deaths'])

function factLines(context: LineContext, incident: Incident): readonly IncidentFactLines[] {
  const { t } = context
  const file = `incidents/${incident.id}.yaml`
  const places: readonly Claim<FactValue>[] = claimsOf(incident.location)
  const location = places.map((claim) => ({
    claim,
    values: valueTexts(context, 'location', claim.value),
  }))
  const facts = incidentFacts(context, incident).map(({ key, label, claims }) => ({
    key,
    label,
    claims: claims.map(({ claim, value }) => ({ claim, values: [value] })),
  }))
  return [...facts, { key: 'location', label: t('field.location'), claims: location }]
    .filter(({ claims }) => claims.length > 0)
    .map(({ key, label, claims }) => {
      const said = new Set(claims.map(({ values }) => values.map(({ text }) => text).join()))
      return {
        label,
        differ: COMPARED.has(key) && said.size > 1 ? t('basis.claims-differ') : null,
        claims: claims.map(({ claim, values }, index) =>
          claimLine(context, file, [key, index], claim, values),
        ),
      }
    })
}

function groupsOf(context: LineContext, incident: Incident): readonly LinkGroup[] {
  const { published, locale, t } = context
  const facility = published.atlas.facilities.find(({ id }) => id === incident.facility)
  if (!facility) return []
  const others = published.atlas.incidents.filter(
    (other) => other.id !== incident.id && other.facility === facility.id,
  )
  const links = others.map(({ id, name }) => ({
    ...worded(name, locale),
    href: href(locale, path.incident(id)),
  }))
  return [
    ...(links.length > 0 ? [{ label: t('incident.others'), links }] : []),
    ...crossingsOf(context, [{ facility }], null).map(({ label, links: views }) => ({
      label,
      links: views.map(({ count: _, ...link }) => link),
    })),
  ]
}

/** Projects one incident for its page. Throws on an id that is none. */
export function incidentPage(located: Located, id: string, locale: Locale): IncidentPage {
  const context: LineContext = {
    ...contextOf(located, locale),
    lineOf: (file, at) => located.lineOf(file, at),
  }
  const { t } = context
  const incident = located.atlas.incidents.find((each) => each.id === id)
  if (!incident) throw new Error(`no incident "${id}"`)
  const facility = located.atlas.facilities.find((each) => each.id === incident.facility)
  const name = worded(incident.name, locale)
  const lead = sumText(context, incident)
  const facts = factLines(context, incident)
  const differ = facts.filter((fact) => fact.differ !== null).length
  return {
    page: path.incident(id),
    name,
    kind: t(`incident.${incident.kind}`),
    country: countryName(context, incident.country),
    place: incident.place ? worded(incident.place, locale) : null,
    facility: facility ? facilityLink(context, facility) : null,
    regional: located.atlas.countries.has(incident.country.toLowerCase()),
    description: shorten(`${name.text}. ${lead}`),
    lead,
    facts,
    differ: differ > 0 ? t('incident.differ.lead', { n: differ }) : null,
    tested: testOf(located).cases.some((each) => each.incident === incident),
    water: incident.waterBody ? worded(incident.waterBody, locale) : null,
    notes: incident.notes.map((note) => worded(note, locale)),
    record: lineLink(context, `incidents/${id}.yaml`, []),
    groups: groupsOf(context, incident),
  }
}
