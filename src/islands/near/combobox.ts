import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import type { Town } from './towns.ts'
import { findTowns } from './towns.ts'

/** Words of the search. */
export type TownWord = 'list' | 'found' | 'nothing'

/** The parts of the search on the page. */
export interface ComboboxParts {
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
}

/** An option is a link of its own, so that it can be opened like any other. */
function option({ name, other, otherLang, href }: Town, index: number): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.id = `near-found-${String(index)}`
  link.tabIndex = -1
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', 'false')
  const small = document.createElement('small')
  if (otherLang) small.lang = otherLang
  small.textContent = other
  link.append(name, ' ', small)
  return link
}

/**
 * A combobox with a list (WAI-ARIA, list autocomplete with manual selection): typing filters, arrows move,
 * Enter opens the town's page, Escape closes and then clears. Ends with the signal.
 */
export function startCombobox(
  { input, list, status }: ComboboxParts,
  towns: readonly Town[],
  words: Words<TownWord>,
  signal: AbortSignal,
): void {
  let active = -1
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', say(words.list))
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]

  const mark = (index: number) => {
    active = index
    options().forEach((each, at) => {
      each.setAttribute('aria-selected', String(at === index))
    })
    const chosen = options()[index]
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id)
      chosen.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }
  const show = (open: boolean) => {
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    if (!open) mark(-1)
  }
  const search = () => {
    const found = findTowns(towns, input.value)
    list.replaceChildren(...found.map(option))
    show(found.length > 0)
    mark(-1)
    const typed = input.value.trim() !== ''
    status.textContent = !typed
      ? ''
      : found.length > 0
        ? say(words.found, { n: found.length })
        : say(words.nothing)
  }
  const move = (step: number) => {
    if (list.hidden) search()
    const count = options().length
    if (count > 0) mark(active < 0 && step < 0 ? count - 1 : (active + step + count) % count)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(1)
    },
    ArrowUp: () => {
      move(-1)
    },
    Enter: () => {
      const found = options()
      const chosen = found[active] ?? (found.length === 1 ? found[0] : undefined)
      if (chosen && !list.hidden) chosen.click()
    },
    Escape: () => {
      if (list.hidden) input.value = ''
      else show(false)
      status.textContent = ''
    },
  }

  input.addEventListener('input', search, { signal })
  input.addEventListener(
    'keydown',
    (event) => {
      const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    },
    { signal },
  )
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
  input.addEventListener('blur', () => show(false), { signal })
}
