import type { Facility } from '../core/facility/facility.ts'
import { changesOf } from './changes.ts'
import { metaOf } from './claim-meta.ts'
import type { RowMeta } from './claim-meta.ts'
import type { ImportContext } from './context.ts'
import { decide, wantedOf } from './decide.ts'
import type { RowFacts } from './facts.ts'
import { readFacts } from './facts.ts'
import { readIdentity } from './identity.ts'
import type { Identity } from './identity.ts'
import type { ImportIssue } from './issue.ts'
import { KnownFacts } from './known-facts.ts'
import { matcherOf } from './match.ts'
import type { Match } from './match.ts'
import { NewRecords } from './new-records.ts'
import type { Plan, Proposal } from './proposal.ts'
import { keptOf } from './proposal.ts'
import type { TableRow } from './row.ts'
import { isTemplate, issueAt } from './row.ts'

/** One row while it is judged. */
interface Reading {
  readonly row: TableRow
  readonly identity: Identity
  readonly facts: RowFacts
  readonly issues: readonly ImportIssue[]
}

/**
 * What the rows of a table would do to the records, in the order of the table. Nothing is written, and no
 * reviewed value is replaced: what differs is a further claim. `taken` are ids that may not be used anew.
 */
export function planRows(context: ImportContext, rows: readonly TableRow[], taken: Iterable<string>): Plan {
  const { facilities } = context.atlas
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const matches = matcherOf(facilities)
  const known = new Map<string, KnownFacts>()
  const fresh = new NewRecords([...byId.keys(), ...taken])
  const factsOf = (facility: Facility): KnownFacts => {
    const there = known.get(facility.id) ?? new KnownFacts(facility)
    known.set(facility.id, there)
    return there
  }

  const onRecord = ({ row, identity, facts, issues }: Reading, match: Match, meta: RowMeta): Proposal => {
    const facility = byId.get(match.id)
    if (!facility) return refused(row, identity, issues)
    const changes = changesOf(facts.facts, row.given, meta, factsOf(facility))
    const said = {
      ...(identity.name.en !== undefined && !identity.transliterated && { en: identity.name.en }),
      ...(identity.name.ru !== undefined && { ru: identity.name.ru }),
      ...(row.given.has('kind') && { kind: identity.kind }),
      ...(row.given.has('country') && identity.country !== undefined && { country: identity.country }),
    }
    const isChanged = changes.some(({ effect }) => effect !== 'same')
    // Region and settlement of a record that is there are not touched, so their doubts are none.
    const told = issues.filter(({ level, code }) => level === 'error' || code === 'import-unknown-source')
    return {
      ...base(row, identity, told),
      verdict: doubtful(issues) ? 'not-understood' : isChanged ? 'match' : 'unchanged',
      record: match.id,
      match,
      changes,
      kept: keptOf(facility, said),
    }
  }

  const onNew = (reading: Reading, meta: RowMeta): Proposal => {
    const { row, identity, facts, issues } = reading
    const lacks = missing(row, identity)
    if (lacks) return refused(row, identity, [...issues, lacks])
    const before = fresh.has(identity)
    if (before !== undefined && !isTemplate(row) && !saysNew(context, row)) {
      const params = { record: before, name: identity.name.en ?? '', confidence: 50 }
      return refused(row, identity, [
        ...issues,
        issueAt(row, identity.name.ru ?? '', { code: 'import-match-uncertain', params }),
      ])
    }
    const { id, known: there } = fresh.open(identity, meta)
    const changes = changesOf(facts.facts, row.given, meta, there)
    fresh.add(identity, changes)
    return {
      ...base(row, identity, issues),
      verdict: doubtful(issues) ? 'not-understood' : 'new',
      record: id,
      isNew: true,
      changes,
    }
  }

  const proposals = rows.map((row): Proposal => {
    if (row.skip) return { ...base(row, undefined, []), verdict: 'skipped', skip: row.skip }
    const { identity, issues: said } = readIdentity(context, row)
    const facts = readFacts(context, row.given)
    const { meta, issues: unsourced } = metaOf(context, row)
    const issues = [...said, ...unsourced, ...facts.issues]
    const reading: Reading = { row, identity, facts, issues }
    const place = facts.facts.get('location')
    const found = matches(wantedOf(identity, place && 'claim' in place ? place : undefined, meta?.source))
    const decision = decide(context, row, identity, found)
    if (decision.to === 'skip') return { ...base(row, identity, []), verdict: 'skipped', skip: 'editor' }
    if (identity.name.en === undefined && identity.id === undefined && decision.to !== 'record')
      return refused(row, identity, [...issues, issueAt(row, '', { code: 'import-name-missing' })])
    if (decision.to === 'doubt')
      return {
        ...refused(row, identity, [...issues, decision.issue]),
        ...(decision.match && { match: decision.match }),
      }
    if (!meta) return refused(row, identity, issues)
    if (decision.to === 'record') return onRecord(reading, decision.match, meta)
    const again = found.find(
      ({ id, confidence }) => confidence === 1 && addsNothing(reading, byId.get(id), meta),
    )
    return again ? onRecord(reading, again, meta) : onNew(reading, meta)
  })
  return { proposals, created: fresh.made() }
}

const saysNew = ({ mapping }: ImportContext, { sheet, row }: TableRow): boolean =>
  mapping.rows.some((each) => each.sheet === sheet && each.row === row && each.record === 'new')

/** A row that an editor called new was imported before: a record of its name holds all it says. */
const addsNothing = ({ facts, row }: Reading, facility: Facility | undefined, meta: RowMeta): boolean =>
  facility !== undefined &&
  changesOf(facts.facts, row.given, meta, new KnownFacts(facility)).every(({ effect }) => effect === 'same')

const doubtful = (issues: readonly ImportIssue[]): boolean => issues.some(({ level }) => level === 'error')

function missing(row: TableRow, { name, country }: Identity): ImportIssue | undefined {
  if (name.ru === undefined)
    return issueAt(row.given.get('name.en') ?? row, name.en ?? '', { code: 'import-name-language' })
  return country === undefined ? issueAt(row, '', { code: 'import-country' }) : undefined
}

const base = (row: TableRow, identity: Identity | undefined, issues: readonly ImportIssue[]) => ({
  sheet: row.sheet,
  row: row.row,
  column: '',
  name: identity?.name.ru ?? identity?.name.en ?? '',
  isNew: false,
  changes: [],
  kept: [],
  issues,
  unread: row.unread,
})

/** A row of which nothing can be taken. */
const refused = (row: TableRow, identity: Identity, issues: readonly ImportIssue[]): Proposal => ({
  ...base(row, identity, issues),
  verdict: 'not-understood',
})
