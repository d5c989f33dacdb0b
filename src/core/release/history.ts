import type { LedgerEntry } from '../ledger/ledger.ts'
import type { ReleaseFacility, ReleaseSummary } from './summary.ts'

/** How a facility stood in one release. */
export interface HistoryStep {
  readonly release: ReleaseSummary
  readonly facility: ReleaseFacility
  /** As it stood in the release before; `null` where it was not there, or there was none. */
  readonly before: ReleaseFacility | null
}

type ById = ReadonlyMap<string, ReleaseFacility>

const made = new WeakMap<ReleaseSummary, ById>()

/** The facilities of a release by id; worked out once a release. */
export function facilitiesOf(release: ReleaseSummary): ById {
  const known = made.get(release)
  if (known) return known
  const byId = new Map(release.facilities.map((facility) => [facility.id, facility]))
  made.set(release, byId)
  return byId
}

/** Ids that led to the one a facility has now, so that a release from before a move still knows it. */
export function formerIds(ledger: readonly LedgerEntry[], id: string): readonly string[] {
  const folder = 'facilities/'
  return ledger.flatMap(({ address, redirect }) =>
    redirect === folder + id && address.startsWith(folder) ? [address.slice(folder.length)] : [],
  )
}

/**
 * How a facility stood in every release that held it, the latest first. Followed by its id, through the
 * moves that the releases name.
 * @param releases the earliest first
 * @param ids the id it has now, then those it had
 */
export function historyOf(
  releases: readonly ReleaseSummary[],
  ids: readonly string[],
): readonly HistoryStep[] {
  const steps: HistoryStep[] = []
  let sought = ids
  for (let at = releases.length - 1; at >= 0; at -= 1) {
    const release = releases[at]
    const facility = release && sought.flatMap((id) => facilitiesOf(release).get(id) ?? [])[0]
    if (!facility) continue
    const previous = releases[at - 1]
    const was = facility.was ?? facility.id
    steps.push({ release, facility, before: (previous && facilitiesOf(previous).get(was)) ?? null })
    sought = [was, ...sought.filter((id) => id !== was)]
  }
  return steps
}
