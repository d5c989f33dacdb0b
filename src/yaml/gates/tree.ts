import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Gate } from '../../core/issue-codes.ts'
import type { Path } from '../../core/issue.ts'
import type { Finding } from '../finding.ts'
import type { YamlDocument } from '../parse-yaml.ts'
import { dateScalar, numberFault } from './scalar.ts'
import { textFault } from './text.ts'
import { urlFaults } from './url.ts'

/** Deepest nesting of maps and lists: a note within a row within a derivation of a method needs 8. */
export const MAX_DEPTH = 8
/** How often a file is told the same of its tree: a bomb has thousands of aliases. */
const MAX_TOLD = 20
const KEY = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9_]{0,63}$/
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'names_other', 'aliases'])
const URL_KEYS: ReadonlySet<string> = new Set(['url', 'archived'])

/** How a tree is judged: gates that are off find nothing. */
export interface TreeOptions {
  readonly maxNodes: number
  readonly off: ReadonlySet<Gate>
}

/** The plain value of a tree and what the gates G2, G3, G5 and G6 found in it. */
export interface Tree {
  readonly value: unknown
  readonly findings: readonly Finding[]
}

/** One walk that builds the value and passes the gates of tree, scalars, text and addresses. */
export function readTree(document: YamlDocument, text: string, { maxNodes, off }: TreeOptions): Tree {
  const findings: Finding[] = []
  const counts = new Map<string, number>()
  const path: (string | number)[] = []
  const gate = {
    tree: !off.has('tree'),
    scalar: !off.has('scalar'),
    text: !off.has('text'),
    url: !off.has('url'),
  }
  let nodes = 0
  let tooMany = false

  const found = (code: Finding['code'], node: Node, more: Partial<Finding> = {}): void => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > MAX_TOLD && code.startsWith('yaml-')) return
    findings.push({ code, offset: node.range?.[0] ?? 0, path: snapshot(path), ...more })
  }

  const scalarValue = (node: Scalar, key: string, inName: boolean): unknown => {
    const { value } = node
    if (gate.scalar && node.type === 'PLAIN') {
      const number = numberFault(node)
      if (number) found('number-form', node, { params: { found: number } })
      const date = dateScalar(node, key, path)
      if (date !== undefined) {
        found('date-unquoted', node, { params: { found: date } })
        return date
      }
    }
    if (typeof value !== 'string') return value
    if (URL_KEYS.has(key)) {
      if (gate.url)
        for (const { code, level, params } of urlFaults(value))
          found(code, node, { ...(level && { level }), ...(params && { params }) })
      return value
    }
    const fault = gate.text ? textFault(value, inName) : undefined
    if (fault) found(fault.code, node, fault.params ? { params: fault.params } : {})
    return value
  }

  const mapValue = (node: YAMLMap, inName: boolean): unknown => {
    const result: Record<string, unknown> = {}
    let before = ''
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const name = String(key.value)
      if (key.anchor !== undefined || key.tag !== undefined) properties(key)
      nodes += 1
      path.push(name)
      if (gate.tree && !KEY.test(name)) {
        const comma = value === null ? decimalComma(text, key, name) : undefined
        if (comma)
          findings.push({ code: 'yaml-decimal-comma', path: [...path.slice(0, -1), before], ...comma })
        else {
          const meant = name.toLowerCase()
          found('yaml-key', key, { params: { key: name.slice(0, 80), ...(KEY.test(meant) && { meant }) } })
        }
      } else {
        const inner = (value ?? null) as Node | null
        const read = inner ? valueOf(inner, name, inName || NAME_KEYS.has(name)) : null
        if (name === '__proto__') Object.defineProperty(result, name, { value: read, enumerable: true })
        else result[name] = read
      }
      path.pop()
      before = name
    }
    return result
  }

  const listValue = (node: YAMLSeq, key: string, inName: boolean): unknown =>
    node.items.map((item, index) => {
      path.push(index)
      const value = valueOf(item as Node, key, inName)
      path.pop()
      return value
    })

  const properties = (node: Node): void => {
    if (!gate.tree) return
    const offset = propertiesOffset(text, node.range?.[0] ?? 0)
    if (!isAlias(node) && 'anchor' in node && node.anchor !== undefined)
      found('yaml-anchor', node, { offset, params: { name: String(node.anchor) } })
    if (node.tag !== undefined) found('yaml-tag', node, { offset, params: { detail: node.tag } })
  }

  const valueOf = (node: Node, key: string, inName: boolean): unknown => {
    nodes += 1
    if (gate.tree && nodes > maxNodes) {
      if (!tooMany) found('yaml-nodes', node, { params: { limit: maxNodes } })
      tooMany = true
      return null
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined || node.tag !== undefined) properties(node)
      return scalarValue(node, key, inName)
    }
    if (isAlias(node)) {
      if (gate.tree) found('yaml-alias', node, { params: { name: node.source } })
      return null
    }
    if (node.anchor !== undefined || node.tag !== undefined) properties(node)
    if (gate.tree && collections(path) >= MAX_DEPTH) {
      found('yaml-depth', node, { params: { limit: MAX_DEPTH } })
      return null
    }
    if (isMap(node)) return mapValue(node, inName)
    return isSeq(node) ? listValue(node, key, inName) : null
  }

  const root = document.contents
  if (gate.tree && (root === null || (isScalar(root) && root.value === null)))
    return { value: undefined, findings: [{ code: 'yaml-empty', offset: 0, path: [] }] }
  const directive = /^%.*$/m.exec(text)
  const { directives } = document
  if (
    gate.tree &&
    directive &&
    directives &&
    (directives.yaml.explicit || Object.keys(directives.tags).length > 1)
  )
    findings.push({ code: 'yaml-directive', offset: directive.index, path: [] })
  const value = root ? valueOf(root, '', false) : undefined
  return { value, findings }
}

/** Where the anchor and the tag of a node begin; the library places the node behind them. */
function propertiesOffset(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 300), offset)
  const match = /(?<![^\s[{,:])(?:[&!]\S*\s+)*[&!]\S*\s*$/.exec(before)
  return offset - (match?.[0].length ?? 0)
}

/** The number that a decimal comma cut in two: in braces, `41,5` is a 41 and an empty key 5. */
function decimalComma(
  text: string,
  key: Scalar,
  name: string,
): Pick<Finding, 'offset' | 'params'> | undefined {
  const offset = key.range?.[0] ?? 0
  const whole = /^\d+$/.test(name)
    ? /-?\d+(?=,$)/.exec(text.slice(Math.max(0, offset - 24), offset))?.[0]
    : undefined
  if (whole === undefined) return undefined
  const params = { found: `${whole},${name}`, mended: `${whole}.${name}` }
  return { offset: offset - whole.length - 1, params }
}

const snapshot = (path: Path): Path => [...path]

/** Every step of a path leads through one map or list. */
const collections = (path: Path): number => path.length
