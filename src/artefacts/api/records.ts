import type { IncidentAnswer, SourceAnswer } from '../../core/api/records.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Source } from '../../core/source/source.ts'
import { path } from '../../i18n/routes.ts'
import type { Published } from '../published.ts'
import { pagesOf } from './addresses.ts'
import { factAnswer, placeValue, rangeValue, wordValue } from './facts.ts'

function incidentAnswer({ recordHash }: Published, incident: Incident): IncidentAnswer {
  const { id } = incident
  return {
    id,
    kind: incident.kind,
    name: incident.name,
    country: incident.country,
    facility: incident.facility ?? null,
    place: incident.place ?? null,
    facts: {
      location: factAnswer(incident.location, placeValue),
      date: factAnswer(incident.date, wordValue),
      what_happened: factAnswer(incident.whatHappened, wordValue),
      cause: factAnswer(incident.cause, wordValue),
      released_m3: factAnswer(incident.released_m3, rangeValue),
      stored_m3: factAnswer(incident.stored_m3, rangeValue),
      material: factAnswer(incident.material, wordValue),
      dam_height_m: factAnswer(incident.dam_height_m, rangeValue),
      runout_km: factAnswer(incident.runout_km, rangeValue),
      deaths: factAnswer(incident.deaths, rangeValue),
      dam_type: factAnswer(incident.damType, wordValue),
    },
    water_body: incident.waterBody ?? null,
    notes: incident.notes,
    pages: pagesOf(path.incident(id)),
    record_hash: recordHash(`incidents/${id}.yaml`),
  }
}

/** Every incident, by id. */
export const incidentAnswers = (published: Published): readonly IncidentAnswer[] =>
  published.atlas.incidents.map((incident) => incidentAnswer(published, incident))

function sourceAnswer({ recordHash }: Published, source: Source): SourceAnswer {
  const { id, title, publisher, year, url, archived, language, licence, kind } = source
  return {
    id,
    title,
    publisher,
    year,
    year_note: source.yearNote ?? null,
    url,
    archived,
    accessed: source.accessed ?? null,
    language,
    licence,
    kind,
    note: source.note ?? null,
    pages: pagesOf(path.source(id)),
    record_hash: recordHash(`sources/${id}.yaml`),
  }
}

/** Every cited document, by id. */
export const sourceAnswers = (published: Published): readonly SourceAnswer[] =>
  [...published.atlas.sources.values()].map((source) => sourceAnswer(published, source))
