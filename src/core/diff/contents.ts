import { isMap } from '../value-at.ts'
import { alike, canon, isClaims, isLocalised, isUnknown, plain } from './canon.ts'
import { listPairs } from './list-pairs.ts'
import { matchClaims } from './match-claims.ts'
import type { Contents, FactChange, TextChange, ValueChange } from './record-types.ts'

/** A normalised key as files write it. Example: `memberOf` gives `member_of`. */
const keyOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const below = (path: string, key: string): string => (path === '' ? keyOf(key) : `${path}.${keyOf(key)}`)

const NOT_SEARCHED = { unknown: 'not-searched' } as const

/** Gathers what differs between two normalised records; `undefined` is a record that is not there. */
export function contentsApart(baseRecord: unknown, headRecord: unknown): Contents {
  const facts: FactChange[] = []
  const texts: TextChange[] = []
  const values: ValueChange[] = []

  function fact(key: string, base: unknown, head: unknown): void {
    const claims = matchClaims(isClaims(base) ? base : [], isClaims(head) ? head : [])
    const absence = (side: unknown) => (isClaims(side) ? null : isUnknown(side) ? side : NOT_SEARCHED)
    const [before, after] = [absence(base), absence(head)]
    if (claims.length === 0 && canon(before) === canon(after)) return
    facts.push({ key, base: before, head: after, claims })
  }

  function text(path: string, base: unknown, head: unknown): void {
    const [before, after] = [isLocalised(base) ? base : null, isLocalised(head) ? head : null]
    const sides = (['en', 'ru'] as const).filter((side) => before?.[side] !== after?.[side])
    if (sides.length > 0) texts.push({ path, base: before, head: after, sides })
  }

  function list(path: string, base: readonly unknown[], head: readonly unknown[]): void {
    const { pairs, order } = listPairs(base, head)
    if (order) {
      // Whole rows of a method would drown what matters: that they stand otherwise is all there is to say.
      const bare = !head.some((item) => typeof item === 'object')
      values.push({ path, what: 'order', base: bare ? plain(base) : null, head: bare ? plain(head) : null })
    }
    for (const pair of pairs) walk(`${path}[${pair.key}]`, pair.base, pair.head)
  }

  function walk(path: string, base: unknown, head: unknown): void {
    if (alike(base, head)) return
    const [one, other] = [base ?? head, head ?? base]
    if ([base, head].some((side) => isClaims(side) || isUnknown(side))) fact(path, base, head)
    else if (isLocalised(one) && isLocalised(other)) text(path, base, head)
    else if (isMap(one) && isMap(other) && !isLocalised(one) && !isLocalised(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        // The facts of a facility stand beside its other keys in the file; its id is the file's name.
        if (path === '' && key === 'id') continue
        const inner = path === '' && key === 'facts' ? '' : below(path, key)
        walk(inner, isMap(base) ? base[key] : undefined, isMap(head) ? head[key] : undefined)
      }
    } else if (Array.isArray(one) && Array.isArray(other))
      list(path, Array.isArray(base) ? base : [], Array.isArray(head) ? head : [])
    else if (canon(base ?? null) !== canon(head ?? null))
      values.push({ path, what: 'value', base: plain(base), head: plain(head) })
  }

  walk('', baseRecord, headRecord)
  return { facts, texts, values }
}

/** True where nothing differs. */
export const isSame = ({ facts, texts, values }: Contents): boolean =>
  facts.length + texts.length + values.length === 0
