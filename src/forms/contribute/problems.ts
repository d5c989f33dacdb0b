import type { ContributeData } from '../../artefacts/contribute/data.ts'
import { make } from './dom.ts'
import { issueWords } from './issue-words.ts'
import type { Told } from './judge-draft.ts'
import type { Speak } from './speak.ts'

/** What the words of problems are made from. */
export interface ProblemParts {
  readonly host: HTMLElement
  readonly form: HTMLFormElement
  readonly speak: Speak
  readonly data: Pick<ContributeData, 'issues' | 'meant'>
}

const controlsIn = (field: Element) =>
  field.querySelectorAll<HTMLInputElement>('input:not([type=radio]), select, textarea')

/** The field a control stands in; names are codes and dots, no need to escape more. */
const fieldOf = (form: HTMLFormElement, control: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-field="${CSS.escape(control)}"]`)

/** What the checker says of an issue in one line: the sentence, how to mend it, and where to read more. */
function sentence({ host, speak, data }: ProblemParts, { code, params }: Told): readonly Node[] {
  const { message, hint } = issueWords(data, code, params)
  const link = make(
    'a',
    { href: `${host.dataset['problems'] ?? ''}${code}/`, target: '_blank', rel: 'noopener' },
    speak('why'),
    make('span', { class: 'visually-hidden' }, ` ${message} (${speak('newtab')})`),
  )
  return [make('b', {}, message), document.createTextNode(` ${hint} `), link]
}

/**
 * Says each problem beside the control it is about; a control that nobody has left yet is spared. Texts that
 * did not change are left alone, so that they are not read out again.
 */
export function showProblems(
  parts: ProblemParts,
  told: readonly Told[],
  isShown: (control: string) => boolean,
): void {
  const { form } = parts
  const byField = new Map<Element, Told[]>()
  for (const each of told) {
    const field = isShown(each.control) ? fieldOf(form, each.control) : null
    if (field) byField.set(field, [...(byField.get(field) ?? []), each])
  }
  const lines = new Map(
    [...byField].map(([field, all]) => [field.querySelector('.form-error'), all] as const),
  )
  for (const line of form.querySelectorAll('.form-error')) {
    const all = lines.get(line) ?? []
    const key = JSON.stringify(all.map(({ code, params }) => [code, params]))
    if (line.getAttribute('data-said') === key || (all.length === 0 && line.childNodes.length === 0)) continue
    line.setAttribute('data-said', key)
    line.replaceChildren(
      ...all.flatMap((each, index) => [...(index > 0 ? [make('br')] : []), ...sentence(parts, each)]),
    )
    const field = line.closest('[data-field]')
    const isWrong = all.some(({ level }) => level === 'error')
    if (isWrong && field) openAround(field)
    for (const control of field ? controlsIn(field) : [])
      if (isWrong) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
  }
}

/** Opens what the field is folded into. */
function openAround(field: Element): void {
  const folded = field.closest('details')
  if (folded) folded.open = true
}

const labelOf = (field: HTMLElement | null): string =>
  field?.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? ''

/** A list of every problem at the head of the form, each a link to its control; hidden where there is none. */
export function listProblems(parts: ProblemParts, told: readonly Told[]): void {
  const { form, speak, data } = parts
  const box = form.querySelector<HTMLElement>('.form-problems')
  if (!box) return
  // A list that stays is left alone: the focus may be in it.
  const key = JSON.stringify(told)
  if (box.dataset['said'] === key) return
  box.dataset['said'] = key
  box.hidden = told.length === 0
  const items = told.map((each) => {
    const field = each.control === '' ? null : fieldOf(form, each.control)
    const { message, hint } = issueWords(data, each.code, each.params)
    const text = [labelOf(field), message].filter((words) => words !== '').join(': ')
    if (!field) return make('li', {}, `${text} ${hint}`)
    const link = make('a', { href: `#${field.querySelector('input, select, textarea')?.id ?? ''}` }, text)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      openAround(field)
      field.querySelector<HTMLElement>('input, select, textarea')?.focus()
    })
    return make('li', {}, link)
  })
  const heading = make('h2', { id: 'c-problems' }, speak('problems', { n: told.length }))
  box.replaceChildren(...(told.length === 0 ? [] : [heading, make('ul', {}, ...items)]))
}
