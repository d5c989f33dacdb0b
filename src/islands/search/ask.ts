import { termsOf } from '../../spelling/keys.ts'
import type { Term } from '../../spelling/keys.ts'
import type { Engine, Filters, Hit } from './engine.ts'
import { honest } from './honest.ts'

/** Pages for a question, best first. */
export interface Answer {
  readonly hits: readonly Hit[]
  /** False where no page has all the words, and these have some. */
  readonly complete: boolean
}

interface Found {
  readonly hit: Hit
  readonly worth: number
}

/** A name of a facility before any other name, a name before the text. */
function tier({ matchedMetaFields: fields = [] }: Hit): number {
  if (fields.includes('f') || fields.includes('fk')) return 2
  return fields.includes('t') || fields.includes('k') ? 1 : 0
}

/** Above any score Pagefind gives to one word. */
const STEP = 1000

/** Pages for one word: as it was typed, in its inflections, and as a name in the other alphabet. */
async function pagesFor(engine: Engine, { word, keys, spans }: Term, filters: Filters) {
  const asked = [...new Set(spans === 1 ? [word, ...keys] : keys)]
  const found = new Map<string, Found>()
  for (const text of asked) {
    const answer = await engine.search(text, { filters })
    for (const hit of await honest(answer?.results ?? [], text, spans === 2)) {
      const worth = tier(hit) * STEP + hit.score
      const before = found.get(hit.id)
      if (!before || before.worth < worth) found.set(hit.id, { hit, worth })
    }
  }
  return found
}

/** Asks for every word of a question and joins the answers: pages with all words, else those with most. */
export async function ask(engine: Engine, question: string, filters: Filters): Promise<Answer> {
  const terms = termsOf(question)
  const words = terms.filter(({ spans }) => spans === 1).length
  const totals = new Map<string, Found & { readonly covered: ReadonlySet<number> }>()
  for (const term of terms) {
    for (const [id, { hit, worth }] of await pagesFor(engine, term, filters)) {
      const before = totals.get(id)
      const covered = new Set(before?.covered)
      const fresh = [term.at, ...(term.spans === 2 ? [term.at + 1] : [])].filter((at) => !covered.has(at))
      for (const at of fresh) covered.add(at)
      totals.set(id, { hit, worth: (before?.worth ?? 0) + worth * fresh.length, covered })
    }
  }
  const all = [...totals.values()].sort(
    (a, b) => b.covered.size - a.covered.size || b.worth - a.worth || (a.hit.id < b.hit.id ? -1 : 1),
  )
  const full = all.filter(({ covered }) => covered.size === words)
  return { hits: (full.length > 0 ? full : all).map(({ hit }) => hit), complete: full.length > 0 }
}
