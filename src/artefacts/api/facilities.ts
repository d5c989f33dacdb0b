import type { FacilityAnswer, FacilityRowAnswer } from '../../core/api/facility.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { ScoreRow } from '../../core/score-document.ts'
import { scoreDocument } from '../../core/score-document.ts'
import type { CodeFact, FacilityRow, NumberFact, Support } from '../open-data/row-types.ts'
import { facilityRows } from '../open-data/rows.ts'
import type { Published } from '../published.ts'
import { apiUrl } from './addresses.ts'
import { factAnswers } from './facts.ts'

const supportOf = ({ basis, sources, asOf }: Support) => ({ basis, sources, as_of: asOf })

const numberOf = ({ lo, best, hi, unit, ...support }: NumberFact) => ({
  lo,
  best,
  hi,
  unit,
  ...supportOf(support),
})

const codeOf = ({ values, ...support }: CodeFact) => ({ values, ...supportOf(support) })

/** Facts of which something is said, be it that they are withheld. */
const searched = <F extends Support, A>(
  facts: Readonly<Record<string, F>>,
  of: (fact: F) => A,
): Readonly<Record<string, A>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]) =>
      fact.basis === 'not-searched' ? [] : [[key, of(fact)] as const],
    ),
  )

/** A row of all files in the form of the answers. */
function rowAnswer(row: FacilityRow): FacilityRowAnswer {
  const { place } = row
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    names_other: row.namesOther,
    aliases: row.aliases,
    country: row.country,
    country_name: row.countryName,
    region: row.region,
    settlement: row.settlement,
    member_of: row.memberOf,
    same_as: row.sameAs,
    basins: row.basins,
    place: place && {
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
      digits: place.digits,
      ...supportOf(place),
    },
    numbers: searched(row.numbers, numberOf),
    codes: searched(row.codes, codeOf),
    index: row.index,
    rated: row.rated,
    excluded: row.excluded,
    why_unrated: row.whyUnrated,
    missing: row.missing,
    rank: row.rank,
    rank_all: row.rankAll,
    rank_in_country: row.rankInCountry,
    completeness: row.completeness,
    method: row.method,
    provisional: row.provisional,
    pages: row.pages,
    record: row.record,
    record_hash: row.recordHash,
    url: apiUrl(`facilities/${row.id}.json`),
  }
}

/** Every record, by id, one after another: a long list need not stand in memory. */
export function* rowAnswers(published: Published): Generator<FacilityRowAnswer> {
  for (const row of facilityRows(published)) yield rowAnswer(row)
}

/** One record by one method. */
interface MethodScores {
  readonly method: string
  readonly provisional: boolean
  readonly byId: ReadonlyMap<string, ScoreRow>
}

/** What the answers about single records are put together from, worked out once an atlas. */
interface Parts {
  readonly rows: ReadonlyMap<string, FacilityRow>
  readonly scores: readonly MethodScores[]
}

const made = new WeakMap<Published, Parts>()

function partsOf(published: Published): Parts {
  const known = made.get(published)
  if (known) return known
  const { atlas, rankings } = published
  const parts = {
    rows: new Map(facilityRows(published).map((row) => [row.id, row])),
    scores: rankings.map(({ method, ranked }) => ({
      method: method.id,
      provisional: method.status === 'provisional',
      byId: new Map(scoreDocument(method.id, atlas.asOf, ranked).facilities.map((row) => [row.id, row])),
    })),
  }
  made.set(published, parts)
  return parts
}

/** One record, whole. Throws where its row is missing: every record of the atlas has one. */
export function facilityAnswer(published: Published, facility: Facility): FacilityAnswer {
  const { rows, scores } = partsOf(published)
  const row = rows.get(facility.id)
  if (!row) throw new Error(`no row of "${facility.id}"`)
  return {
    ...rowAnswer(row),
    facts: factAnswers(facility),
    name_sources: facility.nameSources,
    place_sources: facility.placeSources,
    transliterated: facility.transliterated,
    notes: facility.notes,
    scores: scores.flatMap(({ method, provisional, byId }) => {
      const score = byId.get(facility.id)
      return score ? [{ method, provisional, score }] : []
    }),
  }
}
