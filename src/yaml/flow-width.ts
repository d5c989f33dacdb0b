import { isCollection, isMap, isScalar, stringify } from 'yaml'
import type { Node, YAMLMap, YAMLSeq } from 'yaml'

/** Longest line that a map or list in brackets may make; longer ones are written over several lines. */
export const LINE_WIDTH = 110

const width = (key: Node): number => stringify(key, { lineWidth: 0 }).trimEnd().length

/** Measured without the comment above it, which has lines of its own. */
function isTooWide(node: Node, indent: number): boolean {
  const { commentBefore } = node
  node.commentBefore = null
  const printed = stringify(node, { lineWidth: 0 }).trimEnd()
  if (commentBefore) node.commentBefore = commentBefore
  return printed.includes('\n') || indent + printed.length > LINE_WIDTH
}

/** Braces are padded, brackets are not: `{ value: [KG, UZ] }`. The library knows one padding for both. */
function pad(node: YAMLMap | YAMLSeq): void {
  const flowCollectionPadding = isMap(node) ? ' ' : ''
  const printed = node.toString.bind(node)
  node.toString = (context, ...rest) => printed(context && { ...context, flowCollectionPadding }, ...rest)
}

/** Gives every map and list its padding. */
export function padFlow(node: unknown): void {
  if (!isCollection(node)) return
  if (isMap(node)) for (const { value } of node.items) padFlow(value)
  else for (const item of node.items) padFlow(item)
  pad(node as YAMLMap | YAMLSeq)
}

/** Opens every bracketed map or list that would not fit on its line. `indent` is the column it begins at. */
export function openWideFlow(node: unknown, indent = 0): void {
  if (!isCollection(node)) return
  if (node.flow && !isTooWide(node, indent)) return
  node.flow = false
  for (const item of node.items) {
    if (!isMap(node)) {
      openWideFlow(item, indent + 2)
      continue
    }
    const { key, value } = item as { key: Node; value: unknown }
    const inline = isCollection(value) && value.flow === true
    openWideFlow(value, inline && isScalar(key) ? indent + width(key) + 2 : indent + 2)
  }
}
