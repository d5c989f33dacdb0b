import type { Atlas } from '../atlas.ts'
import type { AtlasDiff, FolderCount } from '../diff/diff-atlases.ts'
import type { Mover } from '../diff/move-types.ts'
import type { Facility } from '../facility/facility.ts'
import { KINDS } from '../facility/vocabulary.ts'
import type { Method } from '../method/method.ts'
import type { Ranked } from '../rank-types.ts'
import { factsOf } from './facts.ts'
import type { ReleaseIdentity } from './identity.ts'
import { notesOf } from './make-notes.ts'
import type { ReleaseFacilityRecord, ReleaseRecord } from './schema.ts'
import { rebased } from './rebase.ts'
import type { ReleaseSubject } from './subject.ts'
import { inOrderOfSubjects } from './subject.ts'
import type { ReleaseDownload, ReleaseFacility, ReleaseSummary } from './summary.ts'

/** What a release is compared with. */
export interface Since {
  readonly summary: ReleaseSummary
  /** From the records of that release to those of this one. */
  readonly diff: AtlasDiff
  readonly isCodeChanged: boolean
}

/** What a summary is made of. */
export interface ReleaseInput {
  readonly atlas: Atlas
  readonly method: Method
  /** Under the default method. */
  readonly ranked: ReadonlyMap<string, Ranked>
  readonly identity: ReleaseIdentity
  /** Commit of this state, in hexadecimal. */
  readonly commit: string
  /** SHA-256 of a record, by its path below the content folder. */
  readonly recordHash: (file: string) => string
  /** Records of each folder. */
  readonly counts: readonly FolderCount[]
  /** Id of the release before; undefined for the first. */
  readonly previous?: string | undefined
  /** What this release changes of the one before, where the two could be compared. */
  readonly since?: Since | undefined
  /** What is said of every country, basin and incident, in words: this layer knows none. */
  readonly subjects: readonly ReleaseSubject[]
  /** Pages of the built site in both languages. */
  readonly pages: number
  readonly downloads: readonly ReleaseDownload[]
}

/** Six decimals are a ten-thousandth of what any page prints. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
const interval = ({ lo, best, hi }: { lo: number; best: number | null; hi: number }) =>
  [rounded(lo), best === null ? null : rounded(best), rounded(hi)] as [number, number | null, number]

type MoveRecord = NonNullable<ReleaseFacilityRecord['moves']>[number]

const movesOf = ({ moves }: Mover): MoveRecord[] =>
  moves.map(({ measure, from, to, parts }): MoveRecord => [
    measure,
    from,
    to,
    parts.map(({ by, causes }): [number, string[]] => [
      by,
      causes.map((cause) => (cause.by === 'own' ? `own:${cause.fact}` : cause.by)),
    ]),
  ])

function facilityRecord(input: ReleaseInput, facility: Facility, before: Before): ReleaseFacilityRecord {
  const { atlas, recordHash } = input
  const { id, kind, name, country } = facility
  const entry = input.ranked.get(id)
  if (!entry) throw new Error(`${id} has no score`)
  const { score, rank, rankAll } = entry
  const region =
    typeof facility.region === 'string' ? atlas.regions.get(facility.region)?.name : facility.region
  const was = before.ids.get(id)
  const old = before.facilities.get(was ?? id)
  const mover = before.movers.get(id)
  const now = { place: rank?.place ?? null, rank, rankAll }
  const moves = old ? rebased(old, now, mover ? movesOf(mover) : []) : []
  return {
    id,
    ...(was !== undefined && { was }),
    kind,
    name: { en: name.en, ru: name.ru },
    country,
    ...(region && { region: { en: region.en, ru: region.ru } }),
    record: recordHash(`facilities/${id}.yaml`),
    index: interval(score),
    ...(score.rated && { rated: true as const }),
    ...(score.whyUnrated !== null && { why: score.whyUnrated }),
    completeness: rounded(score.completeness),
    parts: score.parts.map((part) => [part.component, ...interval(part), part.basis]),
    ...(rank?.place && { place: rank.place }),
    ...(rank && { rank: [rank.best, rank.worst] as [number, number] }),
    ...(rankAll && { rank_all: [rankAll.best, rankAll.worst] as [number, number] }),
    facts: factsOf(atlas, facility),
    ...(moves.length > 0 && { moves }),
  }
}

/** What a facility was in the release before. */
interface Before {
  readonly ids: ReadonlyMap<string, string>
  readonly facilities: ReadonlyMap<string, ReleaseFacility>
  readonly movers: ReadonlyMap<string, Mover>
}

function beforeOf(since: Since | undefined): Before {
  const { diff, summary } = since ?? {}
  const moved = (diff?.records ?? []).flatMap(({ folder, id, from }) =>
    folder === 'facilities' && from !== null ? [[id, from] as const] : [],
  )
  const movers = diff?.methods.find(({ isDefault }) => isDefault)?.movers ?? []
  return {
    ids: new Map(moved),
    facilities: new Map(summary?.facilities.map((facility) => [facility.id, facility])),
    movers: new Map(movers.map((mover) => [mover.id, mover])),
  }
}

function countriesOf({ atlas, ranked }: ReleaseInput): ReleaseRecord['countries'] {
  return [...atlas.countries.values()].map(({ id, code, name }) => {
    const own = atlas.facilities.filter(({ country }) => country === code)
    const [facility, group, legacy, radioactive] = KINDS.map(
      (kind) => own.filter((each) => each.kind === kind).length,
    )
    return {
      code: id,
      name: { en: name.en, ru: name.ru },
      facility: facility ?? 0,
      group: group ?? 0,
      legacy_waste: legacy ?? 0,
      radioactive_waste: radioactive ?? 0,
      rated: own.filter((each) => ranked.get(each.id)?.rank).length,
    }
  })
}

function sourcesOf(
  { sources }: Atlas,
  facilities: readonly ReleaseFacilityRecord[],
): ReleaseRecord['sources'] {
  const cited = new Set(facilities.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources)))
  return [...cited].toSorted().flatMap((id) => {
    const source = sources.get(id)
    if (!source) return []
    const { title, publisher, year } = source
    const [language, url] = [source.language[0], source.url[0]]
    const more = { ...(language !== undefined && { language }), ...(url !== undefined && { url }) }
    return [{ id, title, publisher, year, ...more }]
  })
}

/** The summary of a state, as its file holds it. */
export function makeRelease(input: ReleaseInput): ReleaseRecord {
  const { atlas, method, ranked, identity, commit, previous, since, pages, downloads } = input
  const before = beforeOf(since)
  const facilities = atlas.facilities.map((facility) => facilityRecord(input, facility, before))
  const count = (is: (entry: Ranked) => boolean) => [...ranked.values()].filter(is).length
  const rated = count(({ rank }) => rank !== null)
  const { en, ru } = method.fullName
  return {
    date: identity.date,
    inputs: identity.inputs,
    commit,
    ...(previous !== undefined && { previous }),
    method: { id: method.id, name: { en, ru }, provisional: method.status === 'provisional' },
    rated,
    ranked: count(({ rankAll }) => rankAll !== null),
    pages,
    notes: notesOf(input, rated),
    components: method.components.map(({ id, name }) => ({ id, name: { en: name.en, ru: name.ru } })),
    countries: countriesOf(input),
    downloads: downloads.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    sources: sourcesOf(atlas, facilities),
    subjects: inOrderOfSubjects(input.subjects),
    facilities,
  }
}
