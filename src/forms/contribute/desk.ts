import { answersOf, HIDDEN_PART } from './dom.ts'
import type { Answers } from './answers.ts'
import type { Draft } from './draft.ts'
import { judgeDraft } from './judge-draft.ts'
import type { Told } from './judge-draft.ts'
import { listProblems, showProblems } from './problems.ts'
import { hideResult, showResult } from './result.ts'
import type { Office } from './start.ts'
import type { Title } from './title.ts'

/** What a form is about. */
export interface Task {
  /** What the answers make; undefined until enough is chosen. */
  readonly draft: (answers: Answers) => Draft | undefined
  /** Problems that no record can show. */
  readonly more?: (answers: Answers) => readonly Told[]
  /** What the change is called in a message: the facility, and the fact where there is one. */
  readonly title: (answers: Answers) => Title
}

/** Judges the answers as they are given, and shows the change once everything fits. */
export class Desk {
  readonly #office: Office
  readonly #task: Task
  readonly #left = new Set<string>()
  #tried = false
  #shown = ''

  constructor(office: Office, task: Task) {
    this.#office = office
    this.#task = task
    const { form } = office
    form.addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLElement) this.#leave(target)
    })
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement) this.#leave(target)
    })
    form.addEventListener('input', ({ target }) => {
      const name = target instanceof Element ? (target.getAttribute('name') ?? '') : ''
      if (this.#tried || this.#left.has(name)) this.#refresh()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#tried = true
      this.#refresh(true)
    })
  }

  /** Begins anew: another fact was chosen. */
  forget(): void {
    this.#left.clear()
    this.#tried = false
    this.#shown = ''
    hideResult(this.#office.form)
    showProblems(this.#office, [], () => false)
    listProblems(this.#office, [])
    this.#say('')
  }

  #leave(control: HTMLElement): void {
    const name = control.getAttribute('name')
    if (name === null) return
    if (control.getAttribute('type') === 'radio') {
      if (this.#tried) this.#refresh()
      return
    }
    const isEmpty =
      (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) && control.value === ''
    // Passing through an empty field is no mistake yet.
    if (isEmpty && !this.#left.has(name)) return
    this.#left.add(name)
    this.#refresh()
  }

  #say(text: string): void {
    const status = this.#office.form.querySelector('.form-status')
    if (status && status.textContent !== text) status.textContent = text
  }

  #refresh(submitted = false): void {
    const { form, world, speak } = this.#office
    const answers = answersOf(form)
    const draft = this.#task.draft(answers)
    if (!draft) return
    const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')]
    const open = fields.filter((field) => field.closest(HIDDEN_PART) === null)
    const controls = new Set(open.map((field) => field.dataset['field'] ?? ''))
    const told = [...(this.#task.more?.(answers) ?? []), ...judgeDraft({ draft, answers }, world, controls)]
    showProblems(this.#office, told, (control) => this.#tried || this.#left.has(control))
    if (!this.#tried) return
    const errors = told.filter(({ level }) => level === 'error')
    listProblems(this.#office, errors)
    if (errors.length > 0) {
      hideResult(form)
      this.#say(this.#shown === '' ? '' : speak('unfit'))
      if (submitted) form.querySelector<HTMLElement>('.form-problems')?.focus()
      return
    }
    const key = JSON.stringify(draft.files)
    if (key !== this.#shown || submitted) showResult(this.#office, draft, this.#task.title(answers), told)
    this.#shown = key
    this.#say(speak('ready'))
    if (submitted) form.querySelector<HTMLElement>('.form-result h2')?.focus()
  }
}
