import type { CalculatorData } from '../../artefacts/lesson/calculator.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { part } from '../contribute/dom.ts'
import { issueWords } from '../contribute/issue-words.ts'
import type { Speak } from '../contribute/speak.ts'

const controls = (field: Element) => field.querySelectorAll<HTMLElement>('input, select')

/** Takes back all that was said of wrong entries. */
export function clearWrong(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('[data-field]')) {
    const line = field.querySelector('.form-error')
    if (line && line.childNodes.length > 0) line.replaceChildren()
    for (const control of controls(field)) control.removeAttribute('aria-invalid')
  }
}

/**
 * Says beside each control what the checker says of it, once a sentence, and above the result that there
 * is none yet. A problem that no control can be blamed for is told there too.
 */
export function showWrong(
  form: HTMLFormElement,
  speak: Speak,
  data: CalculatorData,
  issues: readonly LocatedIssue[],
): void {
  const fields = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-field]')].map((field) => [field.dataset['field'], field]),
  )
  const homeless: string[] = []
  const wrong = new Set<string>()
  for (const { code, params = {}, path } of issues) {
    const { message, hint } = issueWords(data, code, params)
    const field = fields.get(String(path[0] ?? ''))
    const line = field?.querySelector('.form-error')
    if (!field || !line) {
      homeless.push(`${message} ${hint}`)
      continue
    }
    wrong.add(field.dataset['field'] ?? '')
    line.textContent = [line.textContent, message, hint].filter((text) => text !== '').join(' ')
    for (const control of controls(field)) control.setAttribute('aria-invalid', 'true')
  }
  part(form, 'table').hidden = true
  const told = [speak('wrong', { n: Math.max(1, wrong.size) }), ...homeless]
  part(form, 'said').textContent = told.join(' ')
}
