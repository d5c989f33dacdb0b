import type { ContributeData, SourceChoice } from '../../artefacts/contribute/data.ts'
import { fold } from '../../islands/lib/fold.ts'
import { make, part, toggle } from './dom.ts'
import type { Speak } from './speak.ts'

/** How many documents are offered at once. */
const MOST = 8

/** Documents in which every word of the question is found, whatever its spelling. */
export function findSources(sources: readonly SourceChoice[], question: string): readonly SourceChoice[] {
  const words = fold(question)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return sources.filter(({ id, title, publisher, year }) => {
    const text = fold(`${id} ${title} ${publisher} ${year}`)
    return words.every((word) => text.includes(word))
  })
}

/** The document of a claim: found among those of the atlas, or described anew. */
export class SourceControl {
  readonly #form: HTMLFormElement
  readonly #sources: ContributeData['sources']
  readonly #speak: Speak
  #chosen = ''

  constructor(form: HTMLFormElement, { sources }: ContributeData, speak: Speak) {
    this.#form = form
    this.#sources = sources
    this.#speak = speak
    const find = part(form, 'source-find')
    find.addEventListener('input', () => this.#show(find instanceof HTMLInputElement ? find.value : ''))
    // Enter looks, it does not send.
    find.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault()
    })
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.name === 'claim.source') this.#chosen = target.value
      if (target.name === 'source.is') this.#toggle(target.value === 'new')
    })
    this.#show('')
  }

  /** Chooses a document, as a claim that is being mended names it. */
  choose(id: string): void {
    this.#chosen = id
    this.#show('')
  }

  #toggle(isNew: boolean): void {
    toggle(part(this.#form, 'source-old'), !isNew)
    toggle(part(this.#form, 'source-new'), isNew)
  }

  #show(question: string): void {
    const found = findSources(this.#sources, question)
    const chosen = this.#sources.filter(({ id }) => id === this.#chosen)
    const shown = [...new Set([...chosen, ...found.slice(0, MOST)])]
    const list = part(this.#form, 'source-list')
    list.hidden = shown.length === 0
    list.querySelector('div')?.replaceChildren(...shown.map((each) => this.#option(each)))
    const status = part(this.#form, 'source-found')
    status.textContent =
      question.trim() === ''
        ? ''
        : found.length === 0
          ? this.#speak('source.none')
          : [
              this.#speak('source.found', { n: found.length }),
              ...(found.length > MOST ? [this.#speak('source.more', { shown: MOST })] : []),
            ].join(' ')
  }

  #option({ id, title, publisher, year, lang }: SourceChoice): HTMLElement {
    const radio = make('input', { type: 'radio', name: 'claim.source', value: id })
    radio.checked = id === this.#chosen
    return make(
      'label',
      {},
      radio,
      make(
        'span',
        {},
        make('span', { lang }, title),
        ' ',
        make('small', {}, `${publisher}, ${year} · ${id}`),
      ),
    )
  }
}
