import type { Basin } from './basin/basin.ts'
import type { Checklist } from './checklist/checklist.ts'
import { composeChecklists } from './checklist/compose.ts'
import type { ChecklistFile } from './checklist/schema.ts'
import type { Border } from './border/border.ts'
import type { Correction, Corrections } from './correction/correction.ts'
import type { Country } from './country/country.ts'
import type { Evaluation } from './evaluation/evaluation.ts'
import type { ExampleEvaluation } from './evaluation/example.ts'
import type { Facility } from './facility/facility.ts'
import type { Incident } from './incident/incident.ts'
import type { KnownProblem, KnownProblems } from './known-problem/known-problem.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import type { Material } from './material/material.ts'
import type { Measure } from './measure/measure.ts'
import type { Method } from './method/method.ts'
import type { Operator } from './operator/operator.ts'
import type { Places, TownPlace } from './places/places.ts'
import type { Region } from './region/region.ts'
import type { ReleaseSummary } from './release/summary.ts'
import { inOrderOfRelease } from './release/order.ts'
import type { Response } from './response/response.ts'
import type { River } from './river/river.ts'
import type { Seismic, SeismicValue } from './seismic/seismic.ts'
import type { Source } from './source/source.ts'
import type { Training } from './training/training.ts'
import type { WorkPlan } from './work-plan/work-plan.ts'

/** The finished, validated content: everything the rest of the project knows about the world. */
export interface Atlas {
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Sorted by id, by code point. */
  readonly facilities: readonly Facility[]
  readonly sources: ReadonlyMap<string, Source>
  /** By the name of the file, lower case: `kg`. */
  readonly countries: ReadonlyMap<string, Country>
  readonly basins: ReadonlyMap<string, Basin>
  readonly rivers: ReadonlyMap<string, River>
  /** By both countries in the order of the alphabet: `kg-uz`. */
  readonly borders: ReadonlyMap<string, Border>
  readonly regions: ReadonlyMap<string, Region>
  readonly operators: ReadonlyMap<string, Operator>
  readonly materials: ReadonlyMap<string, Material>
  /** Sorted by id, by code point. */
  readonly incidents: readonly Incident[]
  readonly places: readonly TownPlace[]
  /** Document and licence of the places, where the file is there. */
  readonly placesCredit?: { readonly source: string; readonly licence: string }
  /** Seismic values of towns and regions, in the order of the file; they enter no score. */
  readonly seismic: readonly SeismicValue[]
  /** What the editors know to be wrong, weak or missing, in the order of the file. */
  readonly 'known-problems': readonly KnownProblem[]
  /** Mistakes that were published and mended, in the order of the file. */
  readonly corrections: readonly Correction[]
  readonly ledger: readonly LedgerEntry[]
  /** Replies to facilities, sorted by id: of one facility the oldest first. */
  readonly responses: readonly Response[]
  /** What is kept of the releases so far, the earliest first. */
  readonly releases: readonly ReleaseSummary[]
  readonly 'work-plans': ReadonlyMap<string, WorkPlan>
  /** Trainings, workshops and meetings, the earliest first; of one day by id. */
  readonly trainings: readonly Training[]
  readonly methods: ReadonlyMap<string, Method>
  /** Whole checklists, each composed of its files. */
  readonly checklists: ReadonlyMap<string, Checklist>
  /** The files of the checklists as they are, sorted by id. */
  readonly checklistFiles: readonly ChecklistFile[]
  /** Published evaluations, sorted by id: of one facility the oldest first. */
  readonly evaluations: readonly Evaluation[]
  /** The invented evaluation that shows what a result looks like; of no facility. */
  readonly example?: ExampleEvaluation
  /** What can be done about shortcomings. */
  readonly measures: ReadonlyMap<string, Measure>
}

/** Records of each folder, in any order. */
export interface AtlasParts {
  readonly facilities: readonly Facility[]
  readonly sources: readonly Source[]
  readonly countries: readonly Country[]
  readonly basins: readonly Basin[]
  readonly rivers: readonly River[]
  readonly borders?: readonly Border[]
  readonly regions: readonly Region[]
  readonly operators: readonly Operator[]
  readonly materials: readonly Material[]
  readonly incidents: readonly Incident[]
  readonly places: Places
  readonly seismic?: Seismic
  readonly 'known-problems'?: KnownProblems
  readonly corrections?: Corrections
  readonly ledger: readonly LedgerEntry[]
  readonly responses?: readonly Response[]
  readonly releases?: readonly ReleaseSummary[]
  readonly 'work-plans'?: readonly WorkPlan[]
  readonly trainings?: readonly Training[]
  readonly methods: readonly Method[]
  readonly checklists?: readonly ChecklistFile[]
  readonly evaluations?: readonly Evaluation[]
  readonly 'example-evaluation'?: ExampleEvaluation | undefined
  readonly measures?: readonly Measure[]
}

interface Identified {
  readonly id: string
}

const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const byDay = (a: Training, b: Training): number =>
  a.from === b.from ? byId(a, b) : a.from < b.from ? -1 : 1

/** In order of ids; most lists are, as files are read in that order. */
const inOrder = <R extends Identified>(records: readonly R[]): readonly R[] =>
  records.every((record, at) => at === 0 || (records[at - 1]?.id ?? '') <= record.id)
    ? records
    : records.toSorted(byId)

const mapOf = <R extends Identified>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(inOrder(records).map((record) => [record.id, record]))

/** Puts the records of all folders in their fixed order. `asOf` is the release date, `YYYY-MM-DD`. */
export function assembleAtlas(asOf: string, parts: AtlasParts): Atlas {
  const { source, licence, places } = parts.places
  return Object.freeze({
    asOf,
    facilities: Object.freeze([...inOrder(parts.facilities)]),
    sources: mapOf(parts.sources),
    countries: mapOf(parts.countries),
    basins: mapOf(parts.basins),
    rivers: mapOf(parts.rivers),
    borders: mapOf(parts.borders ?? []),
    regions: mapOf(parts.regions),
    operators: mapOf(parts.operators),
    materials: mapOf(parts.materials),
    incidents: Object.freeze([...inOrder(parts.incidents)]),
    places,
    ...(source !== undefined && licence !== undefined && { placesCredit: { source, licence } }),
    seismic: parts.seismic?.values ?? [],
    'known-problems': parts['known-problems']?.problems ?? [],
    corrections: parts.corrections?.corrections ?? [],
    ledger: parts.ledger,
    responses: Object.freeze((parts.responses ?? []).toSorted(byId)),
    releases: Object.freeze(inOrderOfRelease(parts.releases ?? [])),
    'work-plans': mapOf(parts['work-plans'] ?? []),
    trainings: Object.freeze((parts.trainings ?? []).toSorted(byDay)),
    methods: mapOf(parts.methods),
    checklists: composeChecklists(parts.checklists ?? []),
    checklistFiles: Object.freeze((parts.checklists ?? []).toSorted(byId)),
    evaluations: Object.freeze((parts.evaluations ?? []).toSorted(byId)),
    ...(parts['example-evaluation'] && { example: parts['example-evaluation'] }),
    measures: mapOf(parts.measures ?? []),
  })
}
