import { sha256 } from '../digest/sha256.ts'
import { evaluateData } from '../artefacts/evaluate/data.ts'
import type { Checklist } from '../core/checklist/checklist.ts'
import type { Locale } from '../i18n/locales.ts'
import { load } from './load.ts'

/** The data of the evaluation form in one language, under a name that tells its content. */
export interface EvaluateFile {
  /** Example: `questions-0123456789ab`. */
  readonly name: string
  readonly text: string
  readonly checklist: Checklist
}

/**
 * The checklist that the form asks: the first, and for now the only one; undefined where the content has none.
 * A page and its data are always of one content: the name of the file follows from it.
 */
export async function evaluateFile(locale: Locale): Promise<EvaluateFile | undefined> {
  const loaded = await load()
  const [checklist] = loaded.atlas.checklists.values()
  if (!checklist) return undefined
  const text = JSON.stringify(evaluateData(loaded, checklist, locale))
  return {
    name: `questions-${sha256(text).slice(0, 12)}`,
    text,
    checklist,
  }
}
