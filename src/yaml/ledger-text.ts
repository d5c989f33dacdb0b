import { isMap, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { Node } from 'yaml'
import type { LedgerEntry } from '../core/ledger/ledger.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlDocument } from './parse-yaml.ts'
import { print } from './rewrite.ts'

/** Head of a new ledger. */
export const EMPTY_LEDGER = `# yaml-language-server: $schema=../schemas/ledger.schema.json
# Every address ever published. Lines are added by "npm run ledger", "rename" and "withdraw", and never removed.
addresses: []
`

const DATES: ReadonlySet<string> = new Set(['since', 'on'])

/** The keys of a line as they stand in the file. */
function keysOf({ address, since, redirect, name, gone, mergedInto, on }: LedgerEntry) {
  const keys = { address, since, redirect, name, gone, merged_into: mergedInto, on }
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined))
}

/** A line as a map in braces, its dates in quotes. */
function nodeOf(document: YamlDocument, entry: LedgerEntry): Node {
  const node = document.createNode(keysOf(entry), { aliasDuplicateObjects: false })
  visit(node, {
    Map: (_, map) => {
      map.flow = true
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && DATES.has(String(key.value)) && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE
    },
  })
  return node
}

/**
 * Puts lines into the text of a ledger, each in place of the line of its address; comments of that line
 * stay. Gives the canonical text; undefined where the text is no ledger.
 */
export function putLines(text: string, entries: readonly LedgerEntry[]): string | undefined {
  const { document, findings } = parseYaml(text)
  const list = document?.get('addresses')
  if (!document || findings.length > 0 || !isSeq(list)) return undefined
  const places = new Map(list.items.map((item, index) => [isMap(item) ? item.get('address') : null, index]))
  for (const entry of entries) {
    const node = nodeOf(document, entry)
    const place = places.get(entry.address)
    const before = place === undefined ? undefined : list.items[place]
    if (place === undefined || !isMap(before)) list.items.push(node)
    else {
      if (before.commentBefore) node.commentBefore = before.commentBefore
      if (before.comment) node.comment = before.comment
      list.items[place] = node
    }
  }
  list.flow = false
  return print(document, 'ledger')
}
