import type { Printed } from './page.ts'
import type { Ranked, Verdict } from './rank.ts'
import { judge } from './rank.ts'
import type { Method } from './read.ts'
import { readMethods, readRecords } from './read.ts'
import type { Scopes } from './scope.ts'
import { readScopes } from './scope.ts'
import type { Nano } from './score.ts'
import type { Tongue } from './written.ts'
import { writtenCount, writtenScore, writtenShare, writtenSpan } from './written.ts'

/** What a page must print: the machine's value and the ways it may be written. */
export interface Expected {
  readonly value: string
  readonly texts: readonly string[]
}

/** Verdicts of all methods, of the atlas and of parts of it, worked out once each. */
export interface Bench {
  readonly scopes: Scopes
  readonly methods: readonly Method[]
  readonly main: Method
  readonly verdict: (method: string, scope: string | null) => Verdict
}

const machine = (value: Nano) => String(value / 1e9)

/** Opens a content folder for comparison with its published pages. */
export function bench(content: string, asOf: string): Bench {
  const methods = readMethods(content)
  const main = methods.find(({ isDefault }) => isDefault)
  if (!main) throw new Error('no method is the default one')
  const entries = readRecords(content)
  const scopes = readScopes(content)
  const known = new Map<string, Verdict>()
  const verdict = (id: string, scope: string | null) => {
    const key = `${id} ${scope ?? ''}`
    const found = known.get(key)
    if (found) return found
    const method = methods.find((each) => each.id === id)
    if (!method) throw new Error(`a page names the method ${id}, which does not exist`)
    const members = scope === null ? null : (scopes.get(scope) ?? new Set())
    const own = members === null ? entries : entries.filter((entry) => members.has(entry.id))
    const fresh = judge(own, method, asOf)
    known.set(key, fresh)
    return fresh
  }
  return { methods, main, scopes, verdict }
}

function count(value: number | null | undefined, tongue: Tongue): Expected | null {
  if (value === null || value === undefined) return null
  return { value: String(value), texts: [writtenCount(value, tongue)] }
}

function places(
  band: { readonly best: number; readonly worst: number } | null,
  tongue: Tongue,
): Expected | null {
  if (!band) return null
  const { best, worst } = band
  const text = writtenSpan(writtenCount(best, tongue), writtenCount(worst, tongue))
  return { value: `${best}/${worst}`, texts: [text] }
}

function shareKnown({ parts }: Ranked, tongue: Tongue): Expected {
  const known = parts.filter(({ basis }) => basis !== 'unknown').length
  return { value: `${known}/${parts.length}`, texts: writtenShare(known, parts.length, tongue) }
}

function ofRecord(printed: Printed, verdict: Verdict, tongue: Tongue): Expected | null {
  const row = verdict.list.find(({ id }) => id === printed.record)
  if (!row) return null
  const part = row.parts.find(({ component }) => component === printed.part)
  if (printed.part !== null && !part) return null
  const { lo, best, hi } = part ?? row
  const pair = verdict.dominance.find(({ id }) => id === row.id)
  switch (printed.kind) {
    case 'score':
      return best === null ? null : { value: machine(best), texts: [writtenScore(best, tongue)] }
    case 'interval': {
      const text = writtenSpan(writtenScore(lo, tongue), writtenScore(hi, tongue))
      return { value: `${machine(lo)}/${machine(hi)}`, texts: [text] }
    }
    case 'basis':
      return part ? { value: part.basis, texts: [printed.text] } : null
    case 'place':
      return count(row.rank?.place, tongue)
    case 'band':
      return places(row.rank, tongue)
    case 'all':
      return places(row.rankAll, tongue)
    case 'known':
      return shareKnown(row, tongue)
    case 'worth': {
      const fact = verdict.wanted.find((each) => each.id === row.id && each.component === printed.part)
      return row.excluded ? null : count(fact?.worth ?? 0, tongue)
    }
    case 'above':
    case 'below':
      return count(pair?.[printed.kind], tongue)
    default:
      return null
  }
}

/** What one marked number must be; null where nothing of that kind may be printed there. */
export function expectedOf(printed: Printed, { verdict }: Bench, tongue: Tongue): Expected | null {
  const { list } = verdict(printed.method, printed.scope)
  if (printed.kind === 'rated') return count(list.filter((each) => each.rated).length, tongue)
  if (printed.kind === 'total') return count(list.filter((each) => !each.excluded).length, tongue)
  const ofAtlas = printed.kind === 'above' || printed.kind === 'below'
  return ofRecord(printed, verdict(printed.method, ofAtlas ? null : printed.scope), tongue)
}

/** Every number with two decimals that a sentence about a record may hold. */
export function decimalsOf(record: string, { methods, verdict }: Bench, tongue: Tongue): string[] {
  return methods.flatMap(({ id }) => {
    const row = verdict(id, null).list.find((each) => each.id === record)
    const spans = row ? [row, ...row.parts] : []
    const numbers = spans.flatMap(({ lo, best, hi }) => (best === null ? [lo, hi] : [lo, best, hi]))
    return numbers.map((value) => writtenScore(value, tongue))
  })
}
