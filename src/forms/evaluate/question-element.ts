import type { Localised } from '../../core/claim.ts'
import type { Question } from '../../core/checklist/checklist.ts'
import { ANSWERS } from '../../core/evaluation/evaluation.ts'
import { make } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'

/** Address of a question on the page. Example: `q-dam-07`. */
export const anchorOf = (id: string): string => `q-${id}`

/** A text field under a question; its label names the question for those who do not see it. */
function area(id: string, what: 'evidence' | 'note', speak: Speak): HTMLElement {
  const [name, control] = [`answers.${id}.${what}`, `e-${id}-${what}`]
  const text = make('textarea', { id: control, name, rows: '1', 'aria-describedby': `${control}-error` })
  return make(
    'div',
    { class: `form-field ev-${what}`, 'data-field': name },
    make(
      'label',
      { for: control },
      make('span', { class: 'visually-hidden' }, `${id} `),
      speak(`ask.${what}`),
    ),
    make('div', { class: 'ev-grow' }, text),
    ...(what === 'evidence'
      ? [make('p', { class: 'form-error', id: `${control}-error`, 'aria-live': 'polite' })]
      : []),
  )
}

function radios(id: string, speak: Speak): HTMLElement {
  return make(
    'div',
    { class: 'ev-answers' },
    ...ANSWERS.map((value) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name: `answers.${id}.answer`, value, id: `e-${id}-${value}` }),
        make('span', {}, speak(`answer.${value}`)),
      ),
    ),
  )
}

/** One question with its answers, why it matters and what counts, the evidence, and a note to oneself. */
export function questionElement(question: Question, language: keyof Localised, speak: Speak): HTMLElement {
  const { id, text, why, evidence, critical } = question
  return make(
    'fieldset',
    { class: 'ev-question', id: anchorOf(id), 'data-field': `answers.${id}` },
    make(
      'legend',
      {},
      make('span', { class: 'ev-id' }, id),
      ` ${text[language]}`,
      ...(critical ? [' ', make('span', { class: 'mark' }, speak('critical'))] : []),
    ),
    make(
      'details',
      { class: 'ev-why' },
      make('summary', {}, speak('about'), make('span', { class: 'visually-hidden' }, ` ${id}`)),
      make('p', {}, why[language]),
      make('p', {}, make('b', {}, speak('counts')), ` ${evidence[language]}`),
    ),
    radios(id, speak),
    make('p', { class: 'form-error', 'aria-live': 'polite' }),
    area(id, 'evidence', speak),
    area(id, 'note', speak),
  )
}
