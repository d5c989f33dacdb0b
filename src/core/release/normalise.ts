import type { NotedRecordRecord, ReleaseFacilityRecord, ReleaseRecord, ReleaseValueRecord } from './schema.ts'
import type { NotedRecord, ReleaseNotes } from './notes.ts'
import type { MoveCause, ReleaseFacility, ReleaseSummary, ReleaseValue } from './summary.ts'

function valueOf(value: ReleaseValueRecord): ReleaseValue {
  if ('unit' in value) return { type: 'range', ...value }
  if ('code' in value) return { type: 'code', ...value }
  if ('lat' in value) return { type: 'place', ...value }
  if ('countries' in value) return { type: 'countries', codes: value.countries }
  return { type: 'text', text: value }
}

const SHARED = ['recalculation', 'method', 'leavers', 'newcomers', 'others'] as const

function causeOf(text: string): MoveCause {
  const by = SHARED.find((each) => each === text)
  return by ? { by } : { by: 'own', fact: text.slice('own:'.length) }
}

function facilityOf(record: ReleaseFacilityRecord): ReleaseFacility {
  const { index, rank, rank_all: all, facts, moves = [], parts } = record
  const { id, kind, name, country, completeness, rated = false, record: hash } = record
  const band = (pair: readonly [number, number] | undefined) =>
    pair === undefined ? null : { best: pair[0], worst: pair[1] }
  const [lo, best, hi] = index
  return {
    id,
    was: record.was ?? null,
    kind,
    name,
    country,
    region: record.region ?? null,
    record: hash,
    index: { lo, best, hi },
    rated,
    whyUnrated: record.why ?? null,
    completeness,
    parts: parts.map(([component, low, middle, high, basis]) => ({
      component,
      lo: low,
      best: middle,
      hi: high,
      basis,
    })),
    place: record.place ?? null,
    rank: band(rank),
    rankAll: band(all),
    facts: facts.map(({ key, values, as_of, sources, disputed = false }) => ({
      key,
      values: values.map(valueOf),
      asOf: as_of,
      sources,
      disputed,
    })),
    moves: moves.map(([measure, from, to, shares]) => ({
      measure,
      from,
      to,
      parts: shares.map(([by, causes]) => ({ by, causes: causes.map(causeOf) })),
    })),
  }
}

const notedOf = ({ folder, id, name, title, keys = [] }: NotedRecordRecord): NotedRecord => ({
  folder,
  id,
  name: name ?? title ?? null,
  keys,
})

const notesOf = (notes: ReleaseRecord['notes']): ReleaseNotes => ({
  counts: notes.counts.map(([folder, base, head]) => ({ folder, base, head })),
  rated: { base: notes.rated[0], head: notes.rated[1] },
  added: notes.added.map(notedOf),
  gone: notes.gone.map(notedOf),
  changed: notes.changed.map(notedOf),
  moved: notes.moved.map(([folder, from, to]) => ({ folder, from, to })),
  isMethodChanged: notes.method_changed,
  isCodeChanged: notes.code_changed,
})

/** A validated summary as the rest of the atlas sees it; `id` is the name of its file. */
export function normaliseRelease(id: string, record: ReleaseRecord): ReleaseSummary {
  const {
    date,
    inputs,
    commit,
    previous = null,
    method,
    rated,
    ranked,
    pages,
    components,
    downloads,
  } = record
  return {
    id,
    date,
    inputs,
    commit,
    previous,
    method: { id: method.id, name: method.name, isProvisional: method.provisional },
    components,
    countries: record.countries.map(({ code, name, ...counts }) => ({
      code,
      name,
      counts: {
        facility: counts.facility,
        group: counts.group,
        'legacy-waste': counts.legacy_waste,
        'radioactive-waste': counts.radioactive_waste,
        rated: counts.rated,
      },
    })),
    rated,
    ranked,
    pages,
    facilities: record.facilities.map(facilityOf),
    sources: record.sources.map(({ language = null, url = null, ...source }) => ({
      ...source,
      language,
      url,
    })),
    subjects: record.subjects ?? [],
    downloads,
    notes: notesOf(record.notes),
  }
}
