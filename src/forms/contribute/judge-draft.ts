import { valueAt } from '../../core/value-at.ts'
import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams, Level, Path } from '../../core/issue.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { judgeText } from '../../yaml/judge.ts'
import { amongOthers } from './among-others.ts'
import type { Answers } from './answers.ts'
import type { Draft, DraftFile } from './draft.ts'
import { treeOf } from './tree-of.ts'
import type { World } from './world.ts'

/** One problem of a draft, with the control that it is about. */
export interface Told {
  readonly code: IssueCode
  readonly level: Level
  readonly params: IssueParams
  /** Path below the content folder. */
  readonly file: string
  /** Name of the control; empty where the problem is one of the whole record. */
  readonly control: string
}

/** A draft with the answers that made it. */
export interface Judged {
  readonly draft: Draft
  readonly answers: Answers
}

/** A value with its keys in order, to tell whether two are the same. */
function spelled(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${spelled(inner)}`)
  return `{${entries.toSorted().join()}}`
}

/** The names of controls that a path may mean, the nearest first: of a missing key, the key. */
function namesOf({ path, params }: Pick<LocatedIssue, 'path' | 'params'>, head: string, depth: number) {
  const key = params?.['key']
  const steps = [...path.slice(depth), ...(key === undefined ? [] : [key])].map(String)
  return steps.map((_, at) => [head, ...steps.slice(0, steps.length - at)].join('.'))
}

/** All that an issue of the record may be about: a claim that was entered, or what the facility is. */
function candidates(issue: LocatedIssue, { claims }: Draft, tree: unknown): readonly string[] {
  const [fact, index] = issue.path
  for (const [name, { fact: own, claim }] of claims) {
    if (fact !== own) continue
    if (index === undefined) return [`${name}.value`]
    if (spelled(valueAt(tree, [own, index])) !== spelled(claim)) continue
    // What every claim shares stands in controls of its own.
    const shared = namesOf(issue, 'claim', 2)
    const span = issue.path[2] === 'range' ? [`${name}.range.0`] : []
    return [...namesOf(issue, name, 2), ...shared, ...span, `${name}.value`, `${name}.range.0`, `${name}.lat`]
  }
  return [...namesOf(issue, 'facility', 0), ...namesOf(issue, 'claim', 1)]
}

const isSame = (a: { code: string; path: Path }, b: { code: string; path: Path }): boolean =>
  a.code === b.code && spelled(a.path) === spelled(b.path)

/** The control in which a character was typed that the gate of bytes refuses: such a problem has no path. */
function typedIn({ path, sourceLine = '', column }: LocatedIssue, answers: Answers): readonly string[] {
  const character = sourceLine.charAt(column - 1)
  if (path.length > 0 || !/[^\x20-\x7e]/.test(character)) return []
  return Object.keys(answers).filter((name) => answers[name]?.includes(character))
}

/** What was told of the record that is being changed: the same at every key that is pressed. */
let known: { readonly text: string; readonly issues: readonly LocatedIssue[] } | undefined

function warningsBefore(
  text: string,
  judge: (text: string) => readonly LocatedIssue[],
): readonly LocatedIssue[] {
  if (known?.text !== text) known = { text, issues: judge(text) }
  return known.issues
}

function judgeFile(
  each: DraftFile,
  { draft, answers }: Judged,
  world: World,
  controls: ReadonlySet<string>,
): readonly Told[] {
  const ids = new Map(world.ids)
  for (const { folder, id } of draft.files) ids.set(folder, new Set([...(ids.get(folder) ?? []), id]))
  const judge = (text: string) => [
    ...judgeText({ ...each, text, ids, asOf: world.asOf }),
    ...(each.folder === 'facilities' ? amongOthers(each, text, { ...world, ids }) : []),
  ]
  const old = each.before === undefined ? [] : warningsBefore(each.before, judge)
  const tree = treeOf(each.text, each.file)
  return judge(each.text)
    .filter((issue) => issue.level === 'error' || !old.some((known) => isSame(known, issue)))
    .map((issue) => {
      const meant = each.folder === 'sources' ? namesOf(issue, 'source', 0) : candidates(issue, draft, tree)
      const names = [...typedIn(issue, answers), ...meant]
      return {
        code: issue.code,
        level: issue.level,
        params: issue.params ?? {},
        file: each.file,
        control: names.find((name) => controls.has(name)) ?? '',
      }
    })
}

/**
 * What the checker says of a draft: every gate and rule of each file, and the rules that look at other
 * records. Warnings that the record had before are not told again.
 */
export const judgeDraft = (judged: Judged, world: World, controls: ReadonlySet<string>): readonly Told[] =>
  judged.draft.files.flatMap((each) => judgeFile(each, judged, world, controls))
