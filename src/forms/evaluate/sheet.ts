import type { Checklist } from '../../core/checklist/checklist.ts'
import type { Localised } from '../../core/claim.ts'
import { make, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'
import type { Entries } from './entries.ts'
import { askedOf } from './asked.ts'
import { questionElement } from './question-element.ts'

/** Address of a category on the page. Example: `cat-dam`. */
export const categoryAnchor = (id: string): string => `cat-${id}`

/** Puts every question on the page, by category, and the list of categories above them. */
export function layQuestions(
  form: HTMLFormElement,
  { categories, questions }: Checklist,
  language: keyof Localised,
  speak: Speak,
): void {
  const used = categories.filter(({ id }) => questions.some(({ category }) => category === id))
  part(form, 'questions').replaceChildren(
    ...used.map(({ id, name, topic }) =>
      make(
        'section',
        { class: 'ev-category', 'aria-labelledby': categoryAnchor(id), 'data-category': id },
        make('h3', { id: categoryAnchor(id), tabindex: '-1' }, name[language]),
        make('p', { class: 'soft small' }, speak('topic', { topic: topic[language] })),
        ...questions
          .filter(({ category }) => category === id)
          .map((question) => questionElement(question, language, speak)),
      ),
    ),
  )
  part(form, 'contents').replaceChildren(
    ...used.map(({ id, name }) =>
      make(
        'li',
        { 'data-category': id },
        make('a', { href: `#${categoryAnchor(id)}` }, name[language]),
        ' ',
        make('span', { class: 'soft small' }),
      ),
    ),
  )
}

/** Shows the questions of the ticked parts alone, and the categories that have any. */
export function showAsked(form: HTMLFormElement, entries: Entries, checklist: Checklist): void {
  const asked = askedOf(entries, checklist)
  const ids = new Set(asked.map(({ id }) => `answers.${id}`))
  const categories = new Set(asked.map(({ category }) => category))
  for (const question of form.querySelectorAll<HTMLElement>('.ev-question'))
    question.hidden = !ids.has(question.dataset['field'] ?? '')
  for (const section of form.querySelectorAll<HTMLElement>('[data-category]'))
    section.hidden = !categories.has(section.dataset['category'] ?? '')
}
