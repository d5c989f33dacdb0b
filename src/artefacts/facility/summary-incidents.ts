import { INCIDENT_KINDS } from '../../core/incident/incident.ts'
import { worded } from '../../i18n/text.ts'
import type { FacilityContext } from './facility-context.ts'

/** That something has happened here already, by the names of the incidents; nothing where none is recorded. */
export function incidentSentences({ published, facility, locale, t }: FacilityContext): readonly string[] {
  const own = published.atlas.incidents.filter((incident) => incident.facility === facility.id)
  return INCIDENT_KINDS.flatMap((kind) => {
    const names = own
      .filter((incident) => incident.kind === kind)
      .map(({ name }) => worded(name, locale).text)
    return names.length > 0 ? [t(`facility.sum.${kind}`, { n: names.length, list: names.join('; ') })] : []
  })
}
