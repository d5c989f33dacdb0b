import type { Facility } from '../../src/core/facility/facility.ts'
import type { Ranked } from '../../src/core/rank-types.ts'

type Value = string | number | boolean | null

/** Starts that a spreadsheet takes for a formula, also in their wide forms and behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/u

/** One cell: numbers as they are, text quoted where needed and never a formula. */
export function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const HEAD = ['place', 'rank_best', 'rank_worst', 'rank_all_best', 'rank_all_worst', 'id', 'name', 'kind']
const TAIL = ['rated', 'why_unrated', 'completeness']

/** Ranked scores as CSV with a header line, four columns a component. */
export function scoreCsv(
  ranked: readonly Ranked[],
  facilities: ReadonlyMap<string, Facility>,
  lang: 'en' | 'ru',
): string {
  const components = ranked[0]?.score.parts.map(({ component }) => component) ?? []
  const columns = components.flatMap((id) => ['lo', 'best', 'hi', 'basis'].map((key) => `${id}_${key}`))
  const rows = ranked.map(({ score, rank, rankAll }): Value[] => [
    rank?.place ?? null,
    rank?.best ?? null,
    rank?.worst ?? null,
    rankAll?.best ?? null,
    rankAll?.worst ?? null,
    score.facility,
    facilities.get(score.facility)?.name[lang] ?? null,
    score.kind,
    score.lo,
    score.best,
    score.hi,
    ...score.parts.flatMap(({ lo, best, hi, basis }) => [lo, best, hi, basis]),
    score.rated,
    score.whyUnrated,
    score.completeness,
  ])
  const head = [...HEAD, 'index_lo', 'index_best', 'index_hi', ...columns, ...TAIL]
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
}
