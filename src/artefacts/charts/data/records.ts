import { claimsOf, decidingClaims } from '../../../core/claim.ts'
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts'
import { contextOf, decidingValues } from '../../list/context.ts'
import { GROUPINGS, groupTable } from '../groups.ts'
import { cellOf, derivedFacts, matrixFacts } from '../known-cells.ts'
import { yearsOf } from '../years.ts'
import type { Cell, Dataset, MakeDataset } from './dataset.ts'
import { columnsOf } from './dataset.ts'

/** Kind of every cell of the matrix. */
export const knownData: MakeDataset = (published): Dataset => {
  const facts = matrixFacts(published)
  const what = 'stated, differ, derived, undisclosed, not-applicable or not-found.'
  return {
    id: 'known',
    columns: columnsOf({
      facility: 'Id of the record: country and name of its file.',
      kind: 'facility, group, legacy-waste or radioactive-waste.',
      ...Object.fromEntries(facts.map((fact) => [fact, what])),
    }),
    rows: published.atlas.facilities.map((facility) => {
      const derived = derivedFacts(published, facility.id)
      return [facility.id, facility.kind, ...facts.map((fact) => cellOf(facility, fact, derived))]
    }),
  }
}

/** Counts of records by country, status, basin and material. */
export const groupsData: MakeDataset = (published): Dataset => ({
  id: 'groups',
  columns: columnsOf({
    by: 'country, status, basin or material.',
    code: 'Code or id of the group; empty for records of which it is not known.',
    records: 'All records of the group; a record with several values counts in each.',
    rated: 'Records the default method could rate.',
    unrated: 'Records with too little evidence to be rated.',
    excluded: 'Records that are listed and never ranked.',
    volume_known: 'Records whose volume is stated or follows from another fact.',
  }),
  // Codes are asked for, so any language does.
  rows: GROUPINGS.flatMap((by) =>
    groupTable(contextOf(published, DEFAULT_LOCALE), by).rows.map(
      ({ code, all, rated, unrated, excluded, volume }) => [by, code, all, rated, unrated, excluded, volume],
    ),
  ),
})

/** Years of every record and dates of the incidents of its countries. */
export const timelineData: MakeDataset = ({ atlas }): Dataset => ({
  id: 'timeline',
  columns: columnsOf({
    what: 'facility, accident or near-miss.',
    id: 'Id of the record.',
    facility: 'Id of the facility; of an incident, where its record names one.',
    status: 'Status of the facility, the latest sources; joined by | where they differ.',
    start_lo: 'First year: earliest that any source allows.',
    start_hi: 'First year: latest.',
    end_lo: 'Last year: earliest that any source allows.',
    end_hi: 'Last year: latest.',
    date: 'Date of the incident as far as it is known; joined by | where sources differ.',
  }),
  rows: [
    ...atlas.facilities.map(({ id, facts }): readonly Cell[] => {
      const [start, end] = [yearsOf(facts.commissioned), yearsOf(facts.closed)]
      const status = decidingValues(facts.status).join('|')
      return [
        'facility',
        id,
        id,
        status === '' ? null : status,
        start?.lo ?? null,
        start?.hi ?? null,
        end?.lo ?? null,
        end?.hi ?? null,
        null,
      ]
    }),
    ...atlas.incidents
      .filter(({ country }) => atlas.countries.has(country.toLowerCase()))
      .map(({ id, kind, facility, date }): readonly Cell[] => {
        const dates = [...new Set(decidingClaims(claimsOf(date)).map(({ value }) => value))].join('|')
        return [kind, id, facility ?? null, null, null, null, null, null, dates === '' ? null : dates]
      }),
  ],
})
