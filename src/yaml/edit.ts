import { isMap, isScalar, isSeq, visit, YAMLSeq } from 'yaml'
import type { Node } from 'yaml'
import type { Path } from '../core/issue.ts'
import type { RecordKind } from '../core/record-kinds.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlDocument } from './parse-yaml.ts'
import { print, rewrite } from './rewrite.ts'

/** A claim as it stands in a file: keys of the format, values that YAML can write. */
export type RawClaim = Readonly<Record<string, unknown>>

/** How a further claim stands to those that are there. */
export interface AddOptions {
  /** Takes the mark `preferred` from the claims that have it; for a new claim that is to have it. */
  readonly preferOver?: boolean
}

/**
 * Adds a further claim to a fact of a record's text: other claims and comments stay, a stated unknown is
 * replaced. Gives the canonical text; undefined where the text does not parse, or where something stands
 * at the path that is no fact. Example: `addClaim(text, 'facilities', ['volume_m3'], { value: 110500,
 * source: 's010', as_of: '2003' })`.
 */
export function addClaim(
  text: string,
  kind: RecordKind,
  path: readonly string[],
  claim: RawClaim,
  { preferOver = false }: AddOptions = {},
): string | undefined {
  return edited(text, kind, (document) => {
    const before = document.getIn(path, true)
    const fresh = nodeOf(document, claim)
    if (isSeq(before)) {
      if (preferOver) for (const item of before.items) if (isMap(item)) item.delete('preferred')
      before.items.push(fresh)
      return true
    }
    if (!isAbsent(before) || !isReachable(document, path)) return false
    const list = new YAMLSeq(document.schema)
    list.items.push(fresh)
    return put(document, path, list)
  })
}

/**
 * Writes a value at a path, in place of what stands there; its comments stay. Keys on the way are made.
 * Gives the canonical text; undefined where the text does not parse, or the path leads through a value.
 * Example: `setKey(text, 'facilities', ['name', 'ru'], 'Кумтор')`.
 */
export function setKey(text: string, kind: RecordKind, path: Path, value: unknown): string | undefined {
  return edited(
    text,
    kind,
    (document) => isReachable(document, path) && put(document, path, nodeOf(document, value)),
  )
}

/**
 * Takes a key, or an item of a list, out of a record's text, with the comments about it; a list or map
 * that is left empty goes too. Gives the canonical text, the same where nothing stood there; undefined
 * where the text does not parse or nothing would be left.
 */
export function removeKey(text: string, kind: RecordKind, path: Path): string | undefined {
  return edited(text, kind, (document) => {
    for (let to = path; to.length > 0; to = to.slice(0, -1)) {
      if (!document.hasIn(to)) return true
      document.deleteIn(to)
      const owner: unknown = document.getIn(to.slice(0, -1), true)
      if (!(isMap(owner) || isSeq(owner)) || owner.items.length > 0) return true
    }
    return false
  })
}

/** Parses, edits and prints; printed twice, since a date that was set is known by how it was written. */
function edited(
  text: string,
  kind: RecordKind,
  edit: (document: YamlDocument) => boolean,
): string | undefined {
  const canonical = rewrite(text, kind)
  const { document, findings } = parseYaml(canonical ?? '')
  if (!document || findings.length > 0 || !isMap(document.contents)) return undefined
  return edit(document) ? rewrite(print(document, kind), kind) : undefined
}

/** What a key that was left out, left empty or said to be unknown holds. */
const isAbsent = (node: unknown): boolean =>
  node === undefined || (isScalar(node) && node.value === null) || (isMap(node) && node.has('unknown'))

/** Every step but the last leads through a map, a list or nothing. */
function isReachable(document: YamlDocument, path: Path): boolean {
  if (path.length === 0) return false
  return path.every((_, depth) => {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    return node === undefined || isMap(node) || isSeq(node)
  })
}

/** A value as nodes in braces and brackets; printing opens those that are too wide. */
function nodeOf(document: YamlDocument, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false })
  visit(node, {
    Collection: (_, collection) => {
      collection.flow = true
    },
  })
  return node
}

function put(document: YamlDocument, path: Path, node: Node): boolean {
  const before: unknown = document.getIn(path, true)
  if (isScalar(before) || isMap(before) || isSeq(before)) {
    if (before.commentBefore) node.commentBefore = before.commentBefore
    if (before.comment) node.comment = before.comment
  }
  document.setIn(path, node)
  return true
}
