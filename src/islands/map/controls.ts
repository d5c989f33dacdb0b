import { say, type Words } from '../lib/words.ts'
import { type Chosen, optionCounts, type RowCodes } from './filter.ts'
import type { Known } from './state.ts'

/** Words of the filters. */
export type ControlsWord = 'chosen'

/** The form of filters and layers, cloned from the template the page brings. */
export interface Controls {
  readonly form: HTMLFormElement
  /** Facets with the options they have. */
  readonly known: Known
  /** What is ticked now. */
  chosen(): Chosen
  layers(): readonly string[]
  /** Ticks what a state says, without telling anybody. */
  set(chosen: Chosen, layers: readonly string[]): void
  /** Writes beside each option how many rows it would show. */
  count(rows: readonly RowCodes[], chosen: Chosen): void
}

const NUMBER = () => new Intl.NumberFormat(document.documentElement.lang || 'en')

/** Makes the form; null where the page brings none. `onChange` follows every tick, `onReset` the button. */
export function makeControls(
  template: HTMLTemplateElement | null,
  words: Words<ControlsWord>,
  on: { change(): void; reset(): void },
  signal: AbortSignal,
): Controls | null {
  const form = template && document.importNode(template.content, true).querySelector('form')
  if (!form) return null
  const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((fieldset) => ({
    facet: fieldset.dataset['facet'] ?? '',
    boxes: [...fieldset.querySelectorAll('input')],
    counts: [...fieldset.querySelectorAll<HTMLElement>('[data-count]')],
    badge: fieldset.parentElement?.querySelector<HTMLElement>('[data-chosen]'),
  }))
  const layers = [...form.querySelectorAll<HTMLInputElement>('[name="layers"]')]
  const ticked = (boxes: readonly HTMLInputElement[]) =>
    boxes.filter(({ checked }) => checked).map(({ value }) => value)
  const whole = form.querySelector<HTMLElement>('[data-chosen=""]')
  const write = (badge: HTMLElement | null | undefined, n: number) => {
    if (badge) badge.textContent = n > 0 ? say(words.chosen, { n }) : ''
  }
  const mark = () => {
    for (const { boxes, badge } of facets) write(badge, ticked(boxes).length)
    write(whole, ticked([...facets.flatMap(({ boxes }) => boxes), ...layers]).length)
  }
  form.addEventListener('submit', (event) => event.preventDefault(), { signal })
  form.addEventListener(
    'reset',
    (event) => {
      event.preventDefault()
      on.reset()
    },
    { signal },
  )
  form.addEventListener(
    'change',
    () => {
      mark()
      on.change()
    },
    { signal },
  )
  return {
    form,
    known: Object.fromEntries(facets.map(({ facet, boxes }) => [facet, boxes.map(({ value }) => value)])),
    chosen: () => Object.fromEntries(facets.map(({ facet, boxes }) => [facet, ticked(boxes)])),
    layers: () => ticked(layers),
    set: (chosen, shown) => {
      for (const { facet, boxes } of facets)
        for (const box of boxes) box.checked = chosen[facet]?.includes(box.value) ?? false
      for (const box of layers) box.checked = shown.includes(box.value)
      mark()
    },
    count: (rows, chosen) => {
      const { format } = NUMBER()
      for (const { facet, counts } of facets) {
        const found = optionCounts(rows, chosen, facet)
        for (const element of counts) {
          const n = found.get(element.dataset['count'] ?? '') ?? 0
          element.textContent = format(n)
          element.parentElement?.classList.toggle('is-empty', n === 0)
        }
      }
    },
  }
}
