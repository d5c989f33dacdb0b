import type { Localised } from '../../core/claim.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import { headColumn, joined, LANGUAGES, pairColumns } from './head-column.ts'
import type { IncidentNumber, IncidentRow, TextFact } from './incident-rows.ts'
import { INCIDENT_NUMBERS } from './incident-rows.ts'
import { endColumns, supportColumns } from './support-columns.ts'

const LABELS = {
  released_m3: 'incident.released_m3',
  stored_m3: 'incident.stored_m3',
  dam_height_m: 'field.dam_height_m',
  runout_km: 'incident.runout_km',
  deaths: 'incident.deaths',
} as const

/** Texts of an incident as two columns, with what they rest on. */
function textColumns(
  key: 'what_happened' | 'cause' | 'dam_type',
  fact: (row: IncidentRow) => TextFact,
): readonly Column<IncidentRow>[] {
  const title = said(`incident.${key}`)
  return [
    ...LANGUAGES.map((language): Column<IncidentRow> => ({
      name: `${key}_${language}`,
      title: said(`open-data.named.${language}`, { fact: title }),
      type: 'string',
      unit: '',
      description: said('open-data.describe.incident.text'),
      value: (row) => joined(fact(row).values.map((text: Localised) => text[language])),
    })),
    ...supportColumns<IncidentRow>(key, title, fact),
  ]
}

const numberColumns = (key: IncidentNumber): readonly Column<IncidentRow>[] => {
  const title = said(LABELS[key])
  const about = { title, unit: INCIDENT_NUMBERS[key], help: null, whole: false }
  return [
    ...endColumns<IncidentRow>(key, about, ({ numbers }) => numbers[key]),
    ...supportColumns<IncidentRow>(key, title, ({ numbers }) => numbers[key]),
  ]
}

/** The columns of the table of incidents. */
export const incidentColumns = (): readonly Column<IncidentRow>[] => [
  headColumn('id', ({ id }) => id, { required: true }),
  headColumn('incident_kind', ({ kind }) => kind, {
    name: 'kind',
    required: true,
    words: ({ kind }, language) => said(`incident.${kind}`)[language],
  }),
  ...pairColumns<IncidentRow>('name', ({ name }) => name),
  headColumn('country', ({ country }) => country, { required: true }),
  headColumn('facility', ({ facility }) => facility),
  ...pairColumns<IncidentRow>('where', ({ where }) => where),
  headColumn('lat', ({ place }) => place?.lat ?? null, { type: 'number', unit: 'deg' }),
  headColumn('lon', ({ place }) => place?.lon ?? null, { type: 'number', unit: 'deg' }),
  headColumn('precision', ({ place }) => place?.precision ?? null, {
    words: ({ place }, language) => (place ? said(`precision.${place.precision}`)[language] : null),
  }),
  headColumn('location_sources', ({ place }) => joined(place?.sources ?? [])),
  headColumn('date', ({ date }) => joined(date.values)),
  ...supportColumns<IncidentRow>('date', said('incident.date'), ({ date }) => date),
  ...(['released_m3', 'stored_m3', 'dam_height_m', 'runout_km', 'deaths'] as const).flatMap(numberColumns),
  headColumn('material', ({ material }) => joined(material.values.map(({ code }) => code))),
  ...LANGUAGES.map((language) =>
    headColumn<IncidentRow>(`material_${language}`, ({ material }) =>
      joined(material.values.map(({ name }) => name[language])),
    ),
  ),
  ...supportColumns<IncidentRow>('material', said('field.material'), ({ material }) => material),
  ...textColumns('what_happened', ({ what }) => what),
  ...textColumns('cause', ({ cause }) => cause),
  ...textColumns('dam_type', ({ damType }) => damType),
  ...pairColumns<IncidentRow>('water', ({ water }) => water),
  ...LANGUAGES.map((language) =>
    headColumn<IncidentRow>(`page_${language}`, ({ pages }) => pages[language], {
      format: 'uri',
      required: true,
    }),
  ),
  headColumn('record_sha256', ({ recordHash }) => recordHash, { required: true }),
]
