import type { Checklist } from '../../core/checklist/checklist.ts'
import { evaluate } from '../../core/evaluation/evaluate.ts'
import type { Evaluated, Result } from '../../core/evaluation/evaluate.ts'
import type { Localised } from '../../core/claim.ts'
import { make, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'
import { answersOf } from './answers-of.ts'
import { askedOf, groupsOf } from './asked.ts'
import type { Entries } from './entries.ts'
import { anchorOf } from './question-element.ts'
import { shareBar } from './share-bar.ts'
import { metWords, percent } from './shares.ts'

/** What the entries come to, by the same code as published evaluations. */
export const resultOf = (entries: Entries, checklist: Checklist): Evaluated =>
  evaluate(checklist, answersOf(entries, askedOf(entries, checklist)), groupsOf(entries, checklist))

const answeredWords = ({ answered, applicable, all }: Result, speak: Speak): string =>
  speak('answered', { answered: answered + all - applicable, all })

const credibilityWords = ({ credibility }: Result, speak: Speak): string =>
  credibility === null ? speak('met.none') : speak('credibility', { share: percent(credibility) })

/** The result in one sentence, for those who listen. */
export const spokenResult = ({ overall, critical }: Evaluated, speak: Speak): string =>
  [
    answeredWords(overall, speak),
    metWords(overall.met, speak),
    credibilityWords(overall, speak),
    speak('critical.unmet', { n: critical.unmet.length }),
  ].join('. ')

function questionList(
  ids: readonly string[],
  checklist: Checklist,
  language: keyof Localised,
): readonly HTMLElement[] {
  return ids.flatMap((id) => {
    const question = checklist.questions.find((each) => each.id === id)
    if (!question) return []
    return [make('li', {}, make('a', { href: `#${anchorOf(id)}` }, `${id} ${question.text[language]}`))]
  })
}

function row(result: Result, name: string, speak: Speak): HTMLElement {
  const cell = (label: string, ...children: (Node | string)[]) =>
    make('td', { 'data-label': speak(label) }, ...children)
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, name),
    cell('head.met', ...(result.met ? [shareBar(result.met)] : []), metWords(result.met, speak)),
    cell('head.credibility', result.credibility === null ? speak('met.none') : percent(result.credibility)),
    cell('head.answered', answeredWords(result, speak)),
  )
}

/** Shows what the entries come to so far: in the bar that stays in sight, beside the categories, and at the end. */
export function showRunning(
  form: HTMLFormElement,
  found: Evaluated,
  checklist: Checklist,
  language: keyof Localised,
  speak: Speak,
): void {
  const { overall, categories, critical } = found
  part(form, 'bar-answered').textContent = answeredWords(overall, speak)
  part(form, 'bar-met').replaceChildren(
    ...(overall.met ? [shareBar(overall.met)] : []),
    make('span', {}, metWords(overall.met, speak)),
  )
  for (const each of categories) {
    const count = form.querySelector(`[data-part=contents] [data-category="${CSS.escape(each.id)}"] span`)
    if (count) count.textContent = answeredWords(each, speak)
  }
  const whole = part(form, 'overall')
  whole.replaceChildren(
    ...(overall.met ? [shareBar(overall.met)] : []),
    make('p', { class: 'ev-figure' }, metWords(overall.met, speak)),
    make('p', {}, credibilityWords(overall, speak)),
    make('p', {}, answeredWords(overall, speak)),
  )
  for (const what of ['unmet', 'open'] as const) {
    const box = part(form, `critical-${what}`)
    box.hidden = critical[what].length === 0
    const head = box.querySelector('.ev-alarm, summary')
    if (head) head.textContent = speak(`critical.${what}`, { n: critical[what].length })
    box.querySelector('ul')?.replaceChildren(...questionList(critical[what], checklist, language))
  }
  const nameOf = new Map(checklist.categories.map(({ id, name }) => [id, name[language]]))
  part(form, 'rows').replaceChildren(
    ...categories.map((each) => row(each, nameOf.get(each.id) ?? each.id, speak)),
  )
}
