import type { Words } from '../lib/words.ts'

/** Messages the search page hands over. */
export type SearchWords = Words<'empty' | 'loading' | 'count' | 'some' | 'none' | 'missing' | 'more' | 'also'>

/** The elements the search works with, all printed in a template. */
export interface Parts {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly kind: HTMLSelectElement
  readonly country: HTMLSelectElement
  readonly status: HTMLElement
  readonly list: HTMLOListElement
  readonly more: HTMLButtonElement
  readonly help: HTMLElement
  /** The same search in the other languages. */
  readonly elsewhere: readonly HTMLAnchorElement[]
}

/** Puts the template's content into the page and finds its parts; undefined where one is missing. */
export function placeParts(host: HTMLElement): Parts | undefined {
  const template = host.querySelector('template')
  if (!template) return undefined
  const placed = document.createElement('div')
  placed.dataset['enhancement'] = ''
  placed.append(template.content.cloneNode(true))
  const form = placed.querySelector('form')
  const field = placed.querySelector<HTMLInputElement>('input[name=q]')
  const kind = placed.querySelector<HTMLSelectElement>('select[name=kind]')
  const country = placed.querySelector<HTMLSelectElement>('select[name=country]')
  const status = placed.querySelector<HTMLElement>('[role=status]')
  const list = placed.querySelector('ol')
  const more = placed.querySelector<HTMLButtonElement>('[data-part=more]')
  const help = placed.querySelector<HTMLElement>('[data-part=help]')
  const elsewhere = [...placed.querySelectorAll<HTMLAnchorElement>('[data-part=elsewhere]')]
  if (!form || !field || !kind || !country || !status || !list || !more || !help) return undefined
  template.after(placed)
  return { form, field, kind, country, status, list, more, help, elsewhere }
}

/** Sets a text only where it changes, so that nothing is announced twice. */
export function tell(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text
}
