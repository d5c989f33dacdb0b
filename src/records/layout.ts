import type { RecordKind } from '../core/record-kinds.ts'
import { MAX_BYTES } from '../yaml/gates/bytes.ts'
import { MAX_NODES } from '../yaml/read-bytes.ts'
import { MOST_BYTES } from './read-raw.ts'

/** What may lie in one place of the content folder. */
export interface Place {
  /** `release`: written by a command, and judged apart; `bytes`: only the gate of bytes. */
  readonly kind: RecordKind | 'release' | 'bytes'
  /** Path below the folder. */
  readonly path: RegExp
  /** Path to show a person. */
  readonly example: string
  readonly maxNodes?: number
  /** Largest file, in bytes; MAX_BYTES where it is left out. */
  readonly maxBytes?: number
}

/** Windows keeps these names for devices: no copy of the records could be made there. */
const DEVICES = '(?:con|prn|aux|nul|com[0-9]|lpt[0-9])'
/** Words of small letters and digits; a longer name would make too long a path. */
const SLUG = `(?!${DEVICES}[./])(?=[a-z0-9-]{1,100}[./])[a-z0-9]+(?:-[a-z0-9]+)*`
const FLAT = new RegExp(`^${SLUG}\\.yaml$`)
const BY_COUNTRY = new RegExp(`^[a-z]{2}/${SLUG}\\.yaml$`)
const DATED = new RegExp(`^[a-z]{2}/${SLUG}/\\d{4}-\\d{2}-\\d{2}\\.yaml$`)

const flat = (kind: Place['kind'], id: string, maxNodes = MAX_NODES): Place => ({
  kind,
  path: FLAT,
  example: `${id}.yaml`,
  maxNodes,
})
const byCountry = (kind: Place['kind']): Place => ({ kind, path: BY_COUNTRY, example: 'kg/kumtor.yaml' })
const dated = (kind: Place['kind']): Place => ({ kind, path: DATED, example: 'kg/kumtor/2021-05-01.yaml' })

/** The folders of the content; any but the required ones may be missing. */
export const FOLDERS: Readonly<Record<string, Place>> = {
  facilities: byCountry('facilities'),
  sources: flat('sources', 's010'),
  incidents: byCountry('incidents'),
  countries: { kind: 'countries', path: /^[a-z]{2}\.yaml$/, example: 'kg.yaml' },
  regions: byCountry('regions'),
  basins: flat('basins', 'syr-darya'),
  rivers: flat('rivers', 'naryn'),
  borders: { kind: 'borders', path: /^[a-z]{2}-[a-z]{2}\.yaml$/, example: 'kg-uz.yaml' },
  operators: flat('operators', 'kazzinc'),
  materials: flat('materials', 'gold-tailings'),
  methods: flat('methods', 'thi-basic-provisional', 20000),
  checklists: flat('checklists', 'basic', 20000),
  evaluations: dated('evaluations'),
  measures: flat('measures', 'water-lower-pond'),
  'work-plans': flat('work-plans', 'kz-2022', 20000),
  trainings: flat('trainings', 'zarafshan-2021'),
  responses: dated('responses'),
  // A line a facility, once a release: some 2,500 facilities.
  releases: {
    kind: 'release',
    path: FLAT,
    example: '2026-11-22-1a2b3c4d.yaml',
    maxNodes: 2_000_000,
    maxBytes: MOST_BYTES,
  },
  prose: { kind: 'bytes', path: /^(?:en|ru)\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.md$/, example: 'en/about.md' },
}

/** The single files of the content. */
export const FILES: Readonly<Record<string, Place>> = {
  'places.yaml': { kind: 'places', path: /^/, example: 'places.yaml', maxNodes: 20000 },
  'example-evaluation.yaml': {
    kind: 'example-evaluation',
    path: /^/,
    example: 'example-evaluation.yaml',
  },
  'seismic.yaml': { kind: 'seismic', path: /^/, example: 'seismic.yaml', maxNodes: 20000 },
  'known-problems.yaml': {
    kind: 'known-problems',
    path: /^/,
    example: 'known-problems.yaml',
    maxNodes: 20000,
  },
  'corrections.yaml': { kind: 'corrections', path: /^/, example: 'corrections.yaml', maxNodes: 20000 },
  // A line an address, for ever: the one file that must grow with the atlas (some 15,000 addresses).
  'ledger.yaml': {
    kind: 'ledger',
    path: /^/,
    example: 'ledger.yaml',
    maxNodes: 200_000,
    maxBytes: 16 * MAX_BYTES,
  },
}

/** Folders without which nothing can be cited, scored or placed. */
export const REQUIRED = ['countries', 'sources', 'materials', 'methods'] as const
