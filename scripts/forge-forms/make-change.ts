import type { Ids } from '../../src/core/rules/rule.ts'
import type { LocatedIssue } from '../../src/yaml/finding.ts'
import { judgeText } from '../../src/yaml/judge.ts'
import { addFacility } from './add-facility.ts'
import { brokenSource } from './broken-source.ts'
import { correctFact } from './correct-fact.ts'
import { forgeFormWords } from '../../src/i18n/forge-form-words.ts'
import { placeOf } from '../../src/records/git-tree/names.ts'
import { issue, readAnswers } from './read-answers.ts'
import type { FormIssue } from './read-answers.ts'

/** The atlas as far as a form needs it. */
export interface FormWorld {
  readonly ids: Ids
  /** Text of a record that is there. Example: `facilities/kg/kumtor.yaml`. */
  readonly textOf: (file: string) => string
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** A record that a form makes or changes. */
export interface FormFile {
  readonly folder: 'facilities' | 'sources'
  readonly id: string
  readonly text: string
  readonly isNew: boolean
}

/** What becomes of the answers: records, a word for the editors, or what is wrong. */
export type FormOutcome =
  | { readonly ok: true; readonly files: readonly FormFile[]; readonly note?: string }
  | { readonly ok: false; readonly issues: readonly FormIssue[]; readonly judged: readonly LocatedIssue[] }

/** Records, or the reasons why there are none. */
export type FormFiles = readonly FormFile[] | { readonly issues: readonly FormIssue[] }

/** Path of a record below the content folder. */
export const pathOf = ({ folder, id }: FormFile): string => `${folder}/${id}.yaml`

/**
 * Makes a change of records of an issue form's answers. What it gives has passed the checker's own rules of
 * one record; nothing is written. Never throws on bad answers.
 */
export function makeChange(markdown: string, world: FormWorld): FormOutcome {
  const answers = readAnswers(markdown)
  if ('issues' in answers) return { ok: false, issues: answers.issues, judged: [] }
  const words = forgeFormWords(answers.locale)
  if (answers.form === 'removal') return { ok: true, files: [], note: words.removalNote }
  const make = { 'correct-fact': correctFact, 'add-facility': addFacility, 'broken-source': brokenSource }[
    answers.form
  ]
  const made: FormFiles = make(answers, world)
  if ('issues' in made) return { ok: false, issues: made.issues, judged: [] }
  const misplaced = made.flatMap((file) => {
    const placed = placeOf(pathOf(file))
    return placed.ok ? [] : [issue('git-path', { example: placed.example })]
  })
  if (misplaced.length > 0) return { ok: false, issues: misplaced, judged: [] }
  const judged = made.flatMap((file) => judgeFile(file, made, world))
  if (judged.some(({ level }) => level === 'error')) return { ok: false, issues: [], judged }
  return { ok: true, files: made, ...(made.length === 0 && { note: words.brokenNote }) }
}

function judgeFile(
  file: FormFile,
  all: readonly FormFile[],
  { ids, asOf }: FormWorld,
): readonly LocatedIssue[] {
  const more = new Map([...ids].map(([folder, known]) => [folder, new Set(known)]))
  for (const { folder, id } of all) more.set(folder, new Set([...(more.get(folder) ?? []), id]))
  const { folder, id, text } = file
  return judgeText({ text, file: pathOf(file), folder, id, ids: more, asOf })
}
