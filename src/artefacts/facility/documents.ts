import type { Worded } from '../../i18n/text.ts'
import { lineText, titleOf, yearText } from '../source/source-words.ts'
import type { FacilityContext } from './facility-context.ts'

/** One document a page rests on. */
export interface DocumentLine {
  readonly id: string
  readonly title: Worded
  /** Example: `regulator`. */
  readonly kind: string
  readonly publisher: Worded
  readonly year: string
}

/** Every id of a document within a model, wherever it stands under a key `sources`. */
function cited(model: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(model)) for (const each of model) cited(each, found)
  else if (typeof model === 'object' && model !== null) {
    for (const [key, value] of Object.entries(model)) {
      if (key === 'sources' && Array.isArray(value)) for (const id of value) found.add(String(id))
      else cited(value, found)
    }
  }
  return found
}

/** The documents that the parts of a page name, by id. */
export function documentLines(
  context: FacilityContext,
  ids: readonly string[],
  ...models: readonly unknown[]
): readonly DocumentLine[] {
  const { atlas } = context.published
  return [...cited(models, new Set(ids))].toSorted().flatMap((id) => {
    const source = atlas.sources.get(id)
    if (!source) return []
    return [
      {
        id,
        title: titleOf(context, source),
        kind: context.t(`source_kind.${source.kind}`),
        publisher: lineText(context, source.publisher),
        year: yearText(context, source),
      },
    ]
  })
}
