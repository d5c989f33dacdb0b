import { say } from '../lib/words.ts'
import { ask } from './ask.ts'
import type { Engine, Hit } from './engine.ts'
import { loadEngine } from './engine.ts'
import type { Parts, SearchWords } from './parts.ts'
import { tell } from './parts.ts'
import type { Question } from './question.ts'
import { filtersOf, same } from './question.ts'
import { resultItem } from './result.ts'

/** How many results are shown at a time; each costs a request. */
const PAGE = 10

/** Answers questions one at a time, always the latest: those that were typed over meanwhile are skipped. */
export class Conversation {
  readonly #host: HTMLElement
  readonly #parts: Parts
  readonly #words: SearchWords
  #engine: Promise<Engine | undefined> | undefined
  #wanted: Question = { q: '', kind: '', country: '' }
  #running: Promise<void> | undefined
  #rest: readonly Hit[] = []

  constructor(host: HTMLElement, parts: Parts, words: SearchWords) {
    this.#host = host
    this.#parts = parts
    this.#words = words
  }

  /** Begins to load the search before anything is typed. */
  prepare(): Promise<Engine | undefined> {
    this.#engine ??= loadEngine(this.#host.dataset['index'] ?? '')
    return this.#engine
  }

  /** Asks a question; done when the answer to the latest one is shown, which `data-state` tells, too. */
  put(question: Question): Promise<void> {
    this.#wanted = question
    this.#host.dataset['state'] = 'busy'
    this.#running ??= this.#work()
    return this.#running
  }

  /** Shows the next results and gives the link of the first; nothing where another question came meanwhile. */
  async more(): Promise<HTMLElement | undefined> {
    const asked = this.#wanted
    try {
      const items = await this.#items()
      if (this.#wanted !== asked) return undefined
      this.#parts.list.append(...items)
      return items[0]?.querySelector('a') ?? undefined
    } catch {
      tell(this.#parts.status, say(this.#words.missing))
      return undefined
    }
  }

  async #work(): Promise<void> {
    let answered: Question | undefined
    while (!answered || !same(answered, this.#wanted)) {
      answered = this.#wanted
      try {
        await this.#answer(answered)
      } catch {
        this.#show([], say(this.#words.missing))
      }
    }
    this.#running = undefined
    this.#host.dataset['state'] = 'ready'
  }

  async #answer(question: Question): Promise<void> {
    const { q } = question
    const words = this.#words
    if (q === '') {
      this.#rest = []
      this.#show([], say(words.empty))
      return
    }
    if (this.#parts.list.childElementCount === 0) tell(this.#parts.status, say(words.loading))
    const engine = await this.prepare()
    if (!engine) throw new Error('there is no index')
    const { hits, complete } = await ask(engine, q, filtersOf(question))
    if (!same(question, this.#wanted)) return
    this.#rest = hits
    const items = await this.#items()
    const n = hits.length
    const none = n === 0 ? words.none : complete ? words.count : words.some
    this.#show(items, say(none, { n, question: q }))
    this.#parts.help.hidden = n > 0
  }

  async #items(): Promise<readonly HTMLLIElement[]> {
    const next = this.#rest.slice(0, PAGE)
    this.#rest = this.#rest.slice(PAGE)
    const fragments = await Promise.all(next.map((hit) => hit.data()))
    const { more } = this.#parts
    more.hidden = this.#rest.length === 0
    more.textContent = say(this.#words.more, { n: Math.min(PAGE, this.#rest.length) })
    return fragments.map((fragment) => resultItem(fragment, this.#wanted.q, this.#words.also))
  }

  #show(items: readonly HTMLLIElement[], status: string): void {
    const { list, more, help } = this.#parts
    list.replaceChildren(...items)
    list.hidden = items.length === 0
    more.hidden = this.#rest.length === 0
    help.hidden = true
    tell(this.#parts.status, status)
  }
}
