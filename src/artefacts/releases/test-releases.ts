import type { Basin } from '../../core/basin/basin.ts'
import { diffAtlases } from '../../core/diff/diff-atlases.ts'
import type { FacilityRecord } from '../../core/facility/schema.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import type { Method } from '../../core/method/method.ts'
import { identityOf } from '../../core/release/identity.ts'
import { makeRelease } from '../../core/release/make.ts'
import { normaliseRelease } from '../../core/release/normalise.ts'
import type { ReleaseSummary } from '../../core/release/summary.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { keptSubjects } from '../press/kept.ts'
import { inventedCountry, inventedFacility, inventedMethod, publishParts, SAID } from '../invented-parts.ts'
import type { Published } from '../published.ts'
import { publish } from '../published.ts'

/** The records of one state, and what else differs in it. */
export interface TestState {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly facilities: Readonly<Record<string, Partial<FacilityRecord>>>
  readonly basins?: readonly Basin[]
  readonly incidents?: readonly Incident[]
  readonly method?: Method
  readonly ledger?: readonly LedgerEntry[]
  /** False for a state that is built and not released. */
  readonly isReleased?: boolean
}

/** A record with a volume, and a water hazard class where it is given: then it is rated. */
export const pond = (volume: number, hazard?: 3): Partial<FacilityRecord> => ({
  volume_m3: [{ value: volume, ...SAID }],
  ...(hazard !== undefined && { water_hazard_class: [{ value: hazard, ...SAID }] }),
})

function parts({ facilities, basins, incidents, method, ledger }: TestState): Published {
  const records: readonly Facility[] = Object.entries(facilities)
    .map(([id, record]) => inventedFacility(id, record, `Пруд ${id}`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return publishParts({
    facilities: records,
    countries: [inventedCountry('kg', { en: 'Kyrgyzstan', ru: 'Кыргызстан' })],
    basins: basins ?? [],
    incidents: incidents ?? [],
    methods: [method ?? inventedMethod()],
    ledger: ledger ?? [],
  })
}

/** Sixty-four digits that differ for every state. */
const inputsOf = (at: number): string => (at + 1).toString(16).repeat(64).slice(0, 64)

/**
 * An atlas as its last state is published, with the summaries of all states before it, made as
 * `npm run release` makes them.
 */
export function testReleases(states: readonly TestState[]): Published {
  const releases: ReleaseSummary[] = []
  let last: { readonly published: Published; readonly summary: ReleaseSummary } | undefined
  let shown: Published | undefined
  for (const [at, state] of states.entries()) {
    const published = parts(state)
    const { atlas, main } = published
    const isReleased = state.isReleased ?? true
    const identity = identityOf(state.date, inputsOf(at), [])
    if (isReleased) {
      const side = ({ atlas: each }: Published) => ({ atlas: each, others: [], counts: {} })
      const summary = normaliseRelease(
        identity.id,
        makeRelease({
          atlas,
          method: main.method,
          ranked: main.byId,
          identity,
          commit: '0'.repeat(40),
          recordHash: () => 'a'.repeat(64),
          counts: [],
          subjects: keptSubjects(published),
          previous: last?.summary.id,
          since: last && {
            summary: last.summary,
            diff: diffAtlases(side(last.published), side(published)),
            isCodeChanged: false,
          },
          pages: 10,
          downloads: [{ path: 'data/facilities.csv', bytes: 12, sha256: 'b'.repeat(64) }],
        }),
      )
      releases.push(summary)
      last = { published, summary }
    }
    const release = { ...identity, published: isReleased }
    shown = publish({ ...atlas, releases: [...releases] }, { release, recordHash: () => 'a'.repeat(64) })
  }
  if (!shown) throw new Error('no state')
  return shown
}
