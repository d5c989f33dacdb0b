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

/** Pages that are made from a record's own, under its address: to quote it, and for frames on other sites. */
const KITS = ['press', 'embed'] as const

/** The address of a record's press kit or frame. Example: `kitAddress('press', 'facilities/kg/kumtor')`. */
export const kitAddress = (kit: (typeof KITS)[number], address: string): string => `${kit}/${address}`

/** Whether an address is that of a kit: nobody looks for one by name, the record's own page leads there. */
export const isKit = (address: string): boolean => KITS.some((kit) => address.startsWith(`${kit}/`))

/** The page of a release, and what stands below it. */
const OF_RELEASE = /^releases\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}(?:\/|$)/

/**
 * Whether a page is there because a record or a release is: the record's own, what is made from it, as its
 * letter, a comparison, or a frame as it stood.
 */
export function followsRecord(address: string): boolean {
  const below = /^facilities\/[^/]+\/[^/]+\/[^/]+$/.test(address)
  return (
    isKit(address) ||
    below ||
    OF_RELEASE.test(address) ||
    recordOfAddress(address) !== undefined ||
    pairOfAddress(address) !== undefined
  )
}

/** The two facilities of a printed comparison, by id. Example: of `compare/kg/a/with/kg/b`. */
export function pairOfAddress(address: string): readonly [one: string, other: string] | undefined {
  const [, one, other] = PAIR.exec(address) ?? []
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** The address of a comparison: the id that comes first by code point is named first. */
export const pairAddress = (a: string, b: string): string => `compare/${a < b ? a : b}/with/${a < b ? b : a}`
