import { isMap, isNode, isScalar, isSeq, Pair, Scalar, YAMLMap } from 'yaml'
import type { YAMLSeq } from 'yaml'
import { compareAsOf } from '../core/claim.ts'
import type { RecordKind } from '../core/record-kinds.ts'
import { SCHEMAS } from '../core/record-kinds.ts'
import { keysAt } from '../core/schema-keys.ts'
import { dateScalar } from './gates/scalar.ts'
import type { YamlDocument } from './parse-yaml.ts'

const scalarAt = (node: unknown, key: string): unknown => {
  const value = isMap(node) ? node.get(key, true) : undefined
  return isScalar(value) ? value.value : undefined
}

/** Claims newest first, the preferred one on top; claims of one date keep their order. */
function byStanding(a: unknown, b: unknown): number {
  const preferred = Number(scalarAt(b, 'preferred') === true) - Number(scalarAt(a, 'preferred') === true)
  if (preferred !== 0) return preferred
  return compareAsOf(String(scalarAt(b, 'as_of')), String(scalarAt(a, 'as_of')))
}

/** Lines of the ledger by code point of the address: two requests that add lines seldom touch the same place. */
function byAddress(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((item) => String(scalarAt(item, 'address')))
  return one === other ? 0 : String(one) < String(other) ? -1 : 1
}

const isClaims = (items: readonly unknown[]): boolean =>
  items.length > 0 && items.every((item) => isMap(item) && item.has('as_of') && item.has('source'))

const isAddresses = (items: readonly unknown[]): boolean =>
  items.every((item) => isMap(item) && item.has('address'))

/** Where a key stands in the schema; unknown keys come last, in their own order. */
const placeOf = (order: readonly string[], { key }: Pair): number => {
  const place = order.indexOf(isScalar(key) ? String(key.value) : '')
  return place < 0 ? order.length : place
}

/**
 * A comment above the first item is kept by the library with the whole list or map; where another item
 * comes first, it goes along with the item it stood above.
 */
function sortItems(owner: YAMLMap | YAMLSeq, sort: () => void): void {
  const [first] = owner.items
  sort()
  if (owner.items[0] === first) return
  const lead: unknown = owner.items[0] instanceof Pair ? owner.items[0].key : owner.items[0]
  // A blank line above it parted it from what stood before; now nothing does.
  if (isNode(lead)) lead.spaceBefore = false
  if (!owner.commentBefore) return
  const node = first instanceof Pair ? first.key : first
  if (!isNode(node)) return
  node.commentBefore = owner.commentBefore
  owner.commentBefore = null
}

/**
 * Brings a parsed record into its canonical form, in place: keys in the order of the schema, claims
 * newest first with the preferred one on top, dates in quotes. Comments stay with what they are about;
 * those at the head of the file stay there.
 */
export function canonicalise(document: YamlDocument, kind: RecordKind): void {
  const tree: unknown = document.toJS({ maxAliasCount: 0 })
  const walk = (node: unknown, path: (string | number)[], key: string): void => {
    if (isMap(node)) {
      const order = keysAt(SCHEMAS[kind], path, tree)
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : ''
        walk(pair.value, [...path, name], name)
      }
      const sort = () => node.items.sort((a, b) => placeOf(order, a) - placeOf(order, b))
      sortItems(node, sort)
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) walk(item, [...path, index], key)
      if (isClaims(node.items)) sortItems(node, () => node.items.sort(byStanding))
      else if (kind === 'ledger' && isAddresses(node.items)) sortItems(node, () => node.items.sort(byAddress))
    } else if (isScalar(node) && node.type === Scalar.PLAIN) {
      const date = dateScalar(node, key, path)
      if (date !== undefined) {
        node.value = date
        node.type = Scalar.QUOTE_DOUBLE
      }
    }
  }
  if (document.contents instanceof YAMLMap) liftHead(document, document.contents)
  walk(document.contents, [], '')
}

/** A comment above the first key is the file's, and would else move with the key. */
function liftHead(document: YamlDocument, map: YAMLMap): void {
  const head = [document.commentBefore, map.commentBefore].filter((text) => text)
  const [first] = map.items
  if (first && isScalar(first.key) && first.key.commentBefore) {
    head.push(first.key.commentBefore)
    first.key.commentBefore = null
  }
  map.commentBefore = null
  document.commentBefore = head.length > 0 ? head.join('\n\n') : null
}
