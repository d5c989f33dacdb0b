import type { Facility } from '../../core/facility/facility.ts'
import type { Method } from '../../core/method/method.ts'
import { rank } from '../../core/rank.ts'
import { READERS } from '../../core/record-kinds.ts'
import { scoreFacility } from '../../core/score.ts'
import type { Score } from '../../core/score-types.ts'
import type { Standing } from '../../artefacts/contribute/data.ts'
import type { DraftFile } from './draft.ts'
import { treeOf } from './tree-of.ts'

/** Where a facility stands under the main method. */
export interface Stand {
  readonly lo: number
  readonly best: number | null
  readonly hi: number
  /** Set where it is in the ranking. */
  readonly rank: { readonly place: number | null; readonly best: number; readonly worst: number } | null
  /** How many facilities are rated with it. */
  readonly rated: number
  /** Components without evidence that keep it out of the ranking. */
  readonly missing: readonly string[]
  /** True where the method rates no record of this kind or status. */
  readonly excluded: boolean
  readonly parts: Score['parts']
}

/** What a change does to the score: before (of a new facility nothing) and after. */
export interface Effect {
  readonly before: Stand | undefined
  readonly after: Stand
}

/** Another facility's score, as far as a ranking needs it. */
const scoreOf = ([facility, lo, best, hi, standing]: Standing, method: string): Score => ({
  facility,
  kind: 'facility',
  method,
  lo,
  best,
  hi,
  parts: [],
  rated: standing === 2,
  excluded: standing === 0,
  whyUnrated: null,
  missing: [],
  completeness: 0,
})

function standOf(facility: Facility, method: Method, asOf: string, standings: readonly Standing[]): Stand {
  const own = scoreFacility(facility, method, asOf)
  const others = standings.filter(([id]) => id !== facility.id).map((each) => scoreOf(each, method.id))
  const ranked = rank([own, ...others])
  const { lo, best, hi, missing, excluded, parts } = own
  return {
    lo,
    best,
    hi,
    rank: ranked.find(({ score }) => score.facility === facility.id)?.rank ?? null,
    rated: ranked.filter((each) => each.rank !== null).length,
    missing,
    excluded,
    parts,
  }
}

function facilityOf(text: string, { file, id }: DraftFile): Facility | undefined {
  const read = READERS.facilities(file, id, treeOf(text, file))
  return 'record' in read ? read.record : undefined
}

/** The score and the place of a record before and after; undefined where the record is none. */
export function effectOf(
  record: DraftFile,
  method: Method,
  asOf: string,
  standings: readonly Standing[],
): Effect | undefined {
  const stand = (text: string | undefined): Stand | undefined => {
    const facility = text === undefined ? undefined : facilityOf(text, record)
    return facility && standOf(facility, method, asOf, standings)
  }
  const after = stand(record.text)
  return after && { before: stand(record.before), after }
}
