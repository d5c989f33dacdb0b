import { isScalar, Scalar, visit } from 'yaml'
import type { Path } from '../core/issue.ts'
import type { RecordKind } from '../core/record-kinds.ts'
import { parseYaml } from './parse-yaml.ts'
import { rewrite } from './rewrite.ts'

/** A scalar to replace: where it stands, and the id that is to stand there. */
export interface Replacement {
  readonly path: Path
  readonly id: string
}

/** An id that is named within sentences, and the one that is to be named. Example: `s010` in a note. */
export interface Mention {
  readonly from: string
  readonly to: string
}

/** Part of a text to be replaced. */
interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Ids that another reader would take for a number stand in quotes. */
const written = (id: string): string => (/^[\d.e-]+$/.test(id) ? `"${id}"` : id)

/** Only ids with a figure are told from words. Example: `s126`, not `kumtor`. */
const NUMBERED = /^[a-z]+-?\d[a-z\d-]*$/

/**
 * Replaces ids in the text of a record, comments and all else as they were, and gives it in canonical
 * form; records of no kind keep their form. Undefined where the text does not parse.
 */
export function replaceIds(
  text: string,
  kind: RecordKind | undefined,
  replacements: readonly Replacement[],
  mention?: Mention,
): string | undefined {
  const { document, findings } = parseYaml(text)
  if (!document || findings.length > 0) return undefined
  const cuts: Cut[] = []
  for (const { path, id } of replacements) {
    const node: unknown = document.getIn(path, true)
    const [start, end] = isScalar(node) ? (node.range ?? []) : []
    if (start !== undefined && end !== undefined) cuts.push({ start, end, text: written(id) })
  }
  if (mention && NUMBERED.test(mention.from)) {
    const pattern = new RegExp(`(?<![a-z\\d-])${mention.from}(?![a-z\\d-])`, 'g')
    visit(document, {
      Pair: (_, { key, value }) => {
        const told = isScalar(key) && (key.value === 'en' || key.value === 'ru')
        if (!told || !(value instanceof Scalar) || !value.range) return
        const [from, to] = value.range
        for (const { index } of text.slice(from, to).matchAll(pattern))
          cuts.push({ start: from + index, end: from + index + mention.from.length, text: mention.to })
      },
    })
  }
  if (cuts.length === 0) return text
  const fresh = cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: piece }) => whole.slice(0, start) + piece + whole.slice(end), text)
  return kind === undefined ? fresh : rewrite(fresh, kind)
}
