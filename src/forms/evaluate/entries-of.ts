import { CHECKLIST_GROUPS } from '../../core/checklist/checklist.ts'
import { isMap } from '../../core/value-at.ts'
import type { Entries } from './entries.ts'

type Pairs = readonly (readonly [name: string, text: string])[]

const textOf = (name: string, value: unknown): Pairs =>
  typeof value === 'string' && value !== '' ? [[name, value]] : []

const pairOf = (name: string, value: unknown): Pairs =>
  isMap(value) ? (['en', 'ru'] as const).flatMap((tag) => textOf(`${name}.${tag}`, value[tag])) : []

function answerOf(each: unknown, language: string): Pairs {
  if (!isMap(each) || typeof each['question'] !== 'string') return []
  const { question, answer, evidence, source } = each
  const name = `answers.${question}`
  const text = isMap(evidence) ? (evidence[language] ?? evidence['en']) : evidence
  return [
    ...textOf(`${name}.answer`, answer),
    ...textOf(`${name}.evidence`, text),
    ...pairOf(`${name}.pair`, evidence),
    ...textOf(`${name}.source`, source),
  ]
}

/**
 * Entries of the tree of an evaluation. A record that is not finished is taken as far as it goes: the checker
 * says what is amiss once it is asked. `language` is the one shown of texts in both.
 */
export function entriesOf(tree: unknown, language: string): Entries {
  if (!isMap(tree)) return {}
  const { date, evaluator, groups, source, url, note, answers } = tree
  const who = isMap(evaluator) ? evaluator : {}
  const asked: readonly unknown[] = Array.isArray(groups) ? groups : CHECKLIST_GROUPS
  return Object.fromEntries([
    ...textOf('date', date),
    ...pairOf('evaluator.name', who['name']),
    ...textOf('evaluator.kind', who['kind']),
    ...CHECKLIST_GROUPS.flatMap((group) => (asked.includes(group) ? textOf(`group.${group}`, 'true') : [])),
    ...textOf('source', source),
    ...textOf('url', url),
    ...pairOf('note', note),
    ...(Array.isArray(answers) ? answers : []).flatMap((each) => answerOf(each, language)),
  ])
}
