import type { ProgrammeData } from '../../artefacts/measures/programme-data.ts'
import type { Localised } from '../../core/claim.ts'
import { wordedStep } from '../../core/programme/programme-rows.ts'
import { PRIORITIES, priorityOf } from '../../core/programme/programme.ts'
import type { Call, Step } from '../../core/programme/programme.ts'
import { make } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'

/** What the steps are shown with. */
export interface Showing {
  readonly data: ProgrammeData
  readonly language: keyof Localised
  readonly speak: Speak
  /** Address of a question on the page. Example: `#q-dam-07`. */
  readonly questionAt: (id: string) => string
}

function callItem({ question, answer }: Call, open: boolean, showing: Showing): HTMLElement {
  const { data, language, speak, questionAt } = showing
  const counts = make(
    'span',
    { class: 'programme-counts' },
    `${speak('counts')} ${question.evidence[language]}`,
  )
  return make(
    'li',
    {},
    make('a', { href: questionAt(question.id) }, question.id),
    ` ${question.text[language]} `,
    make('b', {}, data.words.answer[answer]),
    ...(question.critical ? [' ', make('em', {}, speak('critical'))] : []),
    ...(open ? [counts] : []),
  )
}

function stepItem(step: Step, showing: Showing): HTMLElement {
  const { data, language, speak } = showing
  const said = wordedStep(step, data.words, language)
  const isMeasure = step.kind === 'measure'
  const meta = speak('meta', { term: data.words.term[step.term], effort: said.effort })
  const name = isMeasure ? make('a', { href: data.catalogue + step.id }, said.name) : said.name
  const done = make('p', { class: 'small' }, make('b', {}, `${speak('completion')}: `), ...said.completion)
  const told = make(
    'div',
    {},
    make('h5', {}, name),
    ...(isMeasure
      ? [make('p', { class: 'soft small' }, meta), make('p', {}, ...said.action), done]
      : [make('p', {}, said.problem)]),
  )
  const calls = make(
    'div',
    {},
    make('p', { class: 'small programme-calls-title' }, speak('calls')),
    make(
      'ul',
      { class: 'programme-calls' },
      ...step.calls.map((call) => callItem(call, !isMeasure, showing)),
    ),
  )
  return make('li', { class: 'programme-step' }, make('div', { class: 'programme-body' }, told, calls))
}

/** Shows the steps in `box`, one section a priority, numbered through. */
export function laySteps(box: HTMLElement, steps: readonly Step[], showing: Showing): void {
  const { words, notes } = showing.data
  box.replaceChildren(
    ...PRIORITIES.flatMap((priority) => {
      const own = steps.filter((step) => priorityOf(step) === priority)
      const start = steps.findIndex((step) => priorityOf(step) === priority) + 1
      if (own.length === 0) return []
      return [
        make(
          'section',
          { class: 'programme-part' },
          make('h4', {}, words.priority[priority]),
          make('p', { class: 'soft' }, notes[priority] ?? ''),
          make('ol', { start: String(start) }, ...own.map((step) => stepItem(step, showing))),
        ),
      ]
    }),
  )
}
