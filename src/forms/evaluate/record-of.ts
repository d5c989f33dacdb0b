import type { Checklist } from '../../core/checklist/checklist.ts'
import { draftText } from '../../yaml/draft.ts'
import { evidenceOf } from './answers-of.ts'
import { askedOf, groupsOf } from './asked.ts'
import type { Entries } from './entries.ts'

const given = (entries: Entries, name: string): string | undefined => {
  const text = (entries[name] ?? '').trim()
  return text === '' ? undefined : text
}

/** A text in both languages where one of the two is given: the checker asks for the other. */
function pairOf(entries: Entries, name: string): Readonly<Record<string, string>> | undefined {
  const parts = (['en', 'ru'] as const).flatMap((tag) => {
    const text = given(entries, `${name}.${tag}`)
    return text === undefined ? [] : [[tag, text] as const]
  })
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

const present = (map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined))

/** The answers of the ticked parts; evidence without an answer stands too, for the checker to ask about. */
function answersTree(entries: Entries, checklist: Checklist): readonly Readonly<Record<string, unknown>>[] {
  return askedOf(entries, checklist).flatMap(({ id }) => {
    const tree = present({
      answer: given(entries, `answers.${id}.answer`),
      evidence: evidenceOf(entries, id),
      source: given(entries, `answers.${id}.source`),
    })
    return Object.keys(tree).length === 0 ? [] : [{ question: id, ...tree }]
  })
}

/** The record of an evaluation as it will stand in the file. Notes to oneself are no part of it. */
export const recordTree = (entries: Entries, checklist: Checklist): Readonly<Record<string, unknown>> =>
  present({
    checklist: checklist.id,
    date: given(entries, 'date'),
    evaluator: present({
      name: pairOf(entries, 'evaluator.name'),
      kind: given(entries, 'evaluator.kind'),
    }),
    groups: groupsOf(entries, checklist),
    source: given(entries, 'source'),
    url: given(entries, 'url'),
    answers: answersTree(entries, checklist),
    note: pairOf(entries, 'note'),
  })

/** The text of the record in canonical form. */
export const recordText = (entries: Entries, checklist: Checklist): string =>
  draftText(recordTree(entries, checklist), 'evaluations')
