import { OUTSIDE_IDS } from '../../core/facility/vocabulary.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import { headColumn as text, joined, LANGUAGES, pairColumns as pair } from './head-column.ts'
import type { CodeValue, FacilityRow } from './row-types.ts'

const codeOf = (value: CodeValue | null): string | null => (value?.code ? value.code : null)

/** What a record is and where it lies. */
export const identityColumns = (): readonly Column[] => [
  text('id', ({ id }) => id, { required: true }),
  ...pair<FacilityRow>('name', ({ name }) => name),
  text('names_other', ({ namesOther }) =>
    joined(Object.entries(namesOther).map(([language, name]) => `${language}: ${name}`)),
  ),
  text('aliases', ({ aliases }) => joined(aliases)),
  text('kind', ({ kind }) => kind, {
    required: true,
    words: ({ kind }, language) => said(`kind.${kind}`)[language],
  }),
  text('country', ({ country }) => country, { required: true }),
  ...pair<FacilityRow>('country', ({ countryName }) => countryName),
  text('region', ({ region }) => codeOf(region)),
  ...pair<FacilityRow>('region', ({ region }) => region?.name),
  ...pair<FacilityRow>('settlement', ({ settlement }) => settlement),
  text('member_of', ({ memberOf }) => memberOf),
  text('basins', ({ basins }) => joined(basins)),
  text('lat', ({ place }) => place?.lat ?? null, { type: 'number', unit: 'deg' }),
  text('lon', ({ place }) => place?.lon ?? null, { type: 'number', unit: 'deg' }),
  text('precision', ({ place }) => place?.precision ?? null, {
    words: ({ place }, language) => (place ? said(`precision.${place.precision}`)[language] : null),
  }),
  text('coordinate_digits', ({ place }) => place?.digits ?? null, { type: 'integer' }),
  text('location_basis', ({ place }) => place?.basis ?? null),
  text('location_as_of', ({ place }) => place?.asOf ?? null),
  text('location_sources', ({ place }) => joined(place?.sources ?? [])),
]

/** The same thing in other registers, and where the row can be checked. */
export const traceColumns = (): readonly Column[] => [
  ...OUTSIDE_IDS.map((id) => text<FacilityRow>(id, ({ sameAs }) => sameAs[id] ?? null)),
  ...LANGUAGES.map((language) =>
    text<FacilityRow>(`page_${language}`, ({ pages }) => pages[language], { format: 'uri', required: true }),
  ),
  text('record', ({ record }) => record, { format: 'uri', required: true }),
  text('record_sha256', ({ recordHash }) => recordHash, { required: true }),
  text('release', ({ release }) => release, { required: true }),
]
