/** Makes an element with text and elements in it. Texts are texts: markup in them is shown, not run. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A part of the form, by its `data-part`. Throws where the page has none: that is our mistake. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`the form has no part "${name}"`)
  return found
}

/** A part that is not shown, around or at an element. */
export const HIDDEN_PART = '[data-part][hidden]'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Takes the answers of hidden parts out, and puts those of shown ones back. */
function settle(root: ParentNode): void {
  for (const control of root.querySelectorAll<Control>('input, select, textarea'))
    control.disabled = control.closest(HIDDEN_PART) !== null
}

/** Shows a group of controls, or hides it and takes its answers out. */
export function toggle(group: HTMLElement, on: boolean): void {
  group.hidden = !on
  settle(group)
}

/** Puts options behind the first one of a select. */
export function fillSelect(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly label: string }[],
): void {
  const [first] = select.options
  select.replaceChildren(
    ...(first ? [first] : []),
    ...options.map(({ value, label }) => make('option', { value }, label)),
  )
}

/** What the enabled controls of a form hold, by their names. */
export function answersOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  settle(form)
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  )
}

/** Sets a control of the form: a text, a choice of a list, or one of several radio buttons. */
export function setControl(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name)
  if (control instanceof RadioNodeList) control.value = value
  else if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = value === 'true'
  else if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  )
    control.value = value
}
