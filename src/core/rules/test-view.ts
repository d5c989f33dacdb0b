import { assembleAtlas } from '../atlas.ts'
import type { AtlasParts } from '../atlas.ts'
import { citations } from '../citations.ts'
import { normaliseFacility } from '../facility/normalise.ts'
import { facilitySchema } from '../facility/schema.ts'
import type { Facility } from '../facility/facility.ts'
import { mentions } from '../mentions.ts'
import { NO_PLACES } from '../places/places.ts'
import { nameSkeleton } from '../skeleton.ts'
import type { AtlasView, Ids, RecordView } from './rule.ts'

/** A claim of an invented source. */
export const claim = (value: unknown) => ({ value, source: 's001', as_of: '2007' })

/** An invented facility of Kyrgyzstan with these further keys. */
export function facility(id: string, keys: Readonly<Record<string, unknown>> = {}): Facility {
  const name = { en: `Pond ${id}`, ru: `Пруд ${id}` }
  return normaliseFacility(id, facilitySchema.parse({ kind: 'facility', name, country: 'KG', ...keys }))
}

const EMPTY: AtlasParts = {
  facilities: [],
  sources: [],
  countries: [],
  basins: [],
  rivers: [],
  regions: [],
  operators: [],
  materials: [],
  incidents: [],
  places: NO_PLACES,
  ledger: [],
  methods: [],
}

const idsOf = (ids: Readonly<Record<string, readonly string[]>>): Ids =>
  new Map(Object.entries(ids).map(([folder, all]) => [folder, new Set(all)]))

/** What a rule of the whole set sees of these parts, on 22 November 2026. */
export function atlasView(
  parts: Partial<AtlasParts>,
  ids: Readonly<Record<string, readonly string[]>> = {},
  cited: Readonly<Record<string, readonly string[]>> = {},
): AtlasView {
  const atlas = assembleAtlas('2026-11-22', { ...EMPTY, ...parts })
  const facilities = atlas.facilities.map(({ id }) => id)
  return {
    atlas,
    ids: idsOf({ facilities, ...ids }),
    cited: idsOf(cited),
    mentioned: new Set(atlas.facilities.flatMap(mentions)),
    skeleton: ({ name }, locale) => nameSkeleton(name[locale]),
  }
}

/** What a rule of one record sees, on 22 November 2026. */
export const recordView = (
  file: string,
  tree: unknown,
  ids: Readonly<Record<string, readonly string[]>> = {},
): RecordView => {
  const [folder = '', ...rest] = file.replace('.yaml', '').split('/')
  return {
    file,
    folder,
    id: rest.join('/'),
    tree,
    citations: citations(tree, folder),
    ids: idsOf(ids),
    asOf: '2026-11-22',
  }
}
