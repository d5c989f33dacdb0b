import { bytesExamples } from './bytes.ts'
import { methodExamples } from './method.ts'
import { pathExamples } from './path.ts'
import { ruleExamples } from './rule.ts'
import { scalarExamples, textExamples, urlExamples } from './scalar-text-url.ts'
import { setExamples } from './set.ts'
import { shapeExamples } from './shape.ts'
import { treeExamples } from './tree.ts'

/** A bad and a good example of every code that the reader of records gives. */
export const RECORD_EXAMPLES = {
  ...pathExamples,
  ...bytesExamples,
  ...treeExamples,
  ...scalarExamples,
  ...shapeExamples,
  ...textExamples,
  ...urlExamples,
  ...setExamples,
  ...ruleExamples,
  ...methodExamples,
}
