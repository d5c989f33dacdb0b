/** Folders whose every record has a page under the name of the folder and the id of the record. */
export const PAGED_FOLDERS = [
  'facilities',
  'incidents',
  'sources',
  'countries',
  'regions',
  'basins',
  'operators',
  'materials',
  'methods',
  'work-plans',
] as const

/** Of these an id is `<cc>/<slug>`; of the others one word. */
const BY_COUNTRY: ReadonlySet<string> = new Set(['facilities', 'incidents', 'regions'])

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PLACED = `[a-z]{2}/${SLUG}`
const PAIR = new RegExp(`^compare/(${PLACED})/with/(${PLACED})$`)

/** The record that a page is about. */
export interface RecordKey {
  readonly folder: string
  /** Path below the folder without its ending. Example: `kg/kumtor`. */
  readonly id: string
}

/** The address of a record's page. Example: `facilities/kg/kumtor`. */
export const recordAddress = ({ folder, id }: RecordKey): string => `${folder}/${id}`

/** The record that an address belongs to; undefined for pages of any other kind, as `facilities/by-name`. */
export function recordOfAddress(address: string): RecordKey | undefined {
  const [folder = '', ...rest] = address.split('/')
  const form = new RegExp(`^${BY_COUNTRY.has(folder) ? PLACED : SLUG}$`)
  const id = rest.join('/')
  return PAGED_FOLDERS.some((each) => each === folder) && form.test(id) ? { folder, id } : undefined
}

/** The two facilities of a printed comparison, by id. Example: of `compare/kg/a/with/kg/b`. */
export function pairOfAddress(address: string): readonly [one: string, other: string] | undefined {
  const [, one, other] = PAIR.exec(address) ?? []
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** The address of a comparison: the id that comes first by code point is named first. */
export const pairAddress = (a: string, b: string): string => `compare/${a < b ? a : b}/with/${a < b ? b : a}`
