import { Scalar } from 'yaml'
import type { ScalarTag } from 'yaml'
import type { RecordKind } from '../core/record-kinds.ts'
import { canonicalise } from './canonical.ts'
import { LINE_WIDTH, openWideFlow, padFlow } from './flow-width.ts'
import { hasReferences, parseYaml } from './parse-yaml.ts'
import type { YamlDocument } from './parse-yaml.ts'

const PRINTING = {
  indent: 2,
  lineWidth: 0,
  indentSeq: true,
  flowCollectionPadding: true,
  singleQuote: false,
  blockQuote: 'literal',
} as const

/** Prints a text that parses in its canonical form. Undefined where it does not parse, or has anchors or aliases. */
export function rewrite(text: string, kind: RecordKind): string | undefined {
  const { document, findings } = parseYaml(text)
  if (!document || findings.length > 0 || document.contents === null) return undefined
  if (/[&*]/.test(text) && hasReferences(document)) return undefined
  return print(document, kind)
}

/** Prints a parsed record in its canonical form. A date that was set as a text is quoted once it is read again. */
export function print(document: YamlDocument, kind: RecordKind): string {
  canonicalise(document, kind)
  padFlow(document.contents)
  openWideFlow(document.contents)
  foldLongTexts(document)
  return document.toString(PRINTING).replace(/^((?:#[^\n]*\n|\n)*#[^\n]*\n)\n(?=[^#\n])/, '$1')
}

/** A text that was folded over several lines stays so; the others are never broken. */
function foldLongTexts({ schema }: YamlDocument): void {
  schema.tags = schema.tags.map((tag) => {
    const { stringify } = tag
    if (tag.tag !== 'tag:yaml.org,2002:str' || !('resolve' in tag) || !stringify) return tag
    return {
      ...tag,
      stringify: (item, context, ...rest) => {
        // A line of blanks alone would gain another with each printing.
        const folded = item.type === Scalar.BLOCK_FOLDED && !/^[ \t]+$/m.test(String(item.value))
        const options = { ...context.options, lineWidth: LINE_WIDTH, blockQuote: 'folded' as const }
        return stringify(item, folded ? { ...context, options } : context, ...rest)
      },
    } as ScalarTag
  })
}
