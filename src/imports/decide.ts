import type { Facility } from '../core/facility/facility.ts'
import type { ImportContext } from './context.ts'
import type { FactReading } from './fact-value.ts'
import type { Identity } from './identity.ts'
import type { ImportIssue } from './issue.ts'
import type { Match, Wanted } from './match.ts'
import { SURE } from './match.ts'
import type { TableRow } from './row.ts'
import { issueAt } from './row.ts'

/** Which record a row is about: one that exists, none yet, or nobody can tell. */
export type Decision =
  | { readonly to: 'record'; readonly match: Match }
  | { readonly to: 'new' }
  | { readonly to: 'skip' }
  | { readonly to: 'doubt'; readonly issue: ImportIssue; readonly match?: Match }

/** A second record as likely as the first leaves the choice to a person. */
const CLOSE = 0.05

const percent = (confidence: number): number => Math.round(confidence * 100)

/** What the row says of itself, for the matcher. */
export function wantedOf(
  identity: Identity,
  place: FactReading | undefined,
  source: string | undefined,
): Wanted {
  const { name, transliterated, country } = identity
  const names = [transliterated ? undefined : name.en, name.ru].filter((each) => each !== undefined)
  return {
    names,
    ...(country !== undefined && { country }),
    ...(place && 'lat' in place.claim && { place: place.claim }),
    ...(source !== undefined && { source }),
  }
}

const certain = (facility: Facility, by: Match['by']): Match => ({
  id: facility.id,
  name: facility.name.en,
  confidence: 1,
  by,
})

/** The word of an editor, else the id of the row, else the matcher where it is sure. */
export function decide(
  context: ImportContext,
  row: TableRow,
  identity: Identity,
  matches: readonly Match[],
): Decision {
  const byId = (id: string, by: Match['by']): Decision => {
    const found = context.atlas.facilities.find((facility) => facility.id === id)
    if (found) return { to: 'record', match: certain(found, by) }
    const at = row.given.get('id') ?? row
    return { to: 'doubt', issue: issueAt(at, id, { code: 'import-unknown-record', params: { id } }) }
  }
  const said = context.mapping.rows.find(
    ({ sheet, row: at }) => sheet === row.sheet && at === row.row,
  )?.record
  if (said === 'skip' || said === 'new') return { to: said }
  if (said !== undefined) return byId(said, 'editor')
  if (identity.id !== undefined) return byId(identity.id, 'id')
  const [best, second] = matches
  if (!best) return { to: 'new' }
  const isClose = second !== undefined && best.confidence - second.confidence < CLOSE
  if (best.confidence >= SURE && !isClose) return { to: 'record', match: best }
  const params = { record: best.id, name: best.name, confidence: percent(best.confidence) }
  return {
    to: 'doubt',
    issue: issueAt(row, identity.name.ru ?? identity.name.en ?? '', {
      code: 'import-match-uncertain',
      params,
    }),
    match: best,
  }
}
