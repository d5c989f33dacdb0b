import { setControl } from '../contribute/dom.ts'
import type { Entries } from './entries.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

/** A text field is as high as its text, on the screen and on paper: its frame holds the same text. */
function grow(control: Element): void {
  if (control instanceof HTMLTextAreaElement && control.parentElement?.classList.contains('ev-grow'))
    control.parentElement.dataset['text'] = control.value
}

/** Name and text of the control that was used; undefined where it is none of the evaluation. */
export function entryAt(
  target: EventTarget | null,
): { readonly name: string; readonly text: string } | undefined {
  if (!isControl(target) || target.name === '' || target.type === 'file') return undefined
  grow(target)
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox'
  return { name: target.name, text: isBox ? (target.checked ? 'true' : '') : target.value }
}

/** Puts entries into the form; controls without an entry are emptied. `which.` controls are left alone. */
export function fillForm(form: HTMLFormElement, entries: Entries): void {
  const names = new Set<string>()
  for (const control of form.elements)
    if (
      isControl(control) &&
      control.name !== '' &&
      !control.name.startsWith('which.') &&
      control.type !== 'file'
    )
      names.add(control.name)
  for (const name of names) {
    const group = form.elements.namedItem(name)
    const text = entries[name] ?? ''
    if (group instanceof RadioNodeList)
      for (const radio of group) {
        if (radio instanceof HTMLInputElement) radio.checked = radio.value === text
      }
    else setControl(form, name, text)
  }
  for (const text of form.querySelectorAll('.ev-grow textarea')) grow(text)
}
