import { putAddress } from '../lib/address.ts'
import { wordsOf } from '../lib/words.ts'
import { arrowTarget } from './arrows.ts'
import { Conversation } from './conversation.ts'
import type { Parts } from './parts.ts'
import { placeParts } from './parts.ts'
import type { Question } from './question.ts'
import { addressOf, questionOf } from './question.ts'

/** Readers who ask their browser to save data pay for the search only when they type. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  if (select.selectedIndex === -1) select.value = ''
}

/** The search: a form that answers as one types and keeps the question in the address. */
class AtlasSearch extends HTMLElement {
  #parts: Parts | undefined
  #talk: Conversation | undefined
  /** The question in the address is one to come back to: the next keystroke opens a new entry of history. */
  #kept = true
  #end = new AbortController()

  connectedCallback(): void {
    const parts = (this.#parts ??= placeParts(this))
    if (!parts) return
    const talk = (this.#talk ??= new Conversation(this, parts, wordsOf(this)))
    this.#end = new AbortController()
    this.#listen(parts, talk, this.#end.signal)
    this.#read(parts, talk)
    parts.field.focus({ preventScroll: true })
    if (!savesData()) void talk.prepare()
  }

  disconnectedCallback(): void {
    this.#end.abort()
  }

  #listen(parts: Parts, talk: Conversation, signal: AbortSignal): void {
    const keep = () => {
      this.#kept = true
    }
    const changed = () => {
      this.#changed(parts, talk)
    }
    const chosen = () => {
      keep()
      changed()
      keep()
    }
    parts.field.addEventListener('input', changed, { signal })
    parts.kind.addEventListener('change', chosen, { signal })
    parts.country.addEventListener('change', chosen, { signal })
    parts.list.addEventListener('click', keep, { signal })
    parts.form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        keep()
        void talk.put(this.#question(parts)).then(() => parts.list.querySelector('a')?.focus())
      },
      { signal },
    )
    parts.more.addEventListener('click', () => void talk.more().then((link) => link?.focus()), { signal })
    parts.list.addEventListener('keydown', (event) => this.#key(event, parts, talk), { signal })
    parts.field.addEventListener('keydown', (event) => this.#key(event, parts, talk), { signal })
    window.addEventListener('popstate', () => this.#read(parts, talk), { signal })
  }

  #question({ field, kind, country }: Parts): Question {
    return { q: field.value.trim(), kind: kind.value, country: country.value }
  }

  #changed(parts: Parts, talk: Conversation): void {
    const question = this.#question(parts)
    const address = addressOf(question, location.href)
    if (address !== location.href) {
      putAddress(address, this.#kept ? 'push' : 'replace')
      this.#kept = false
    }
    this.#put(question, parts, talk)
  }

  #read(parts: Parts, talk: Conversation): void {
    const { q, kind, country } = questionOf(location.search)
    parts.field.value = q
    choose(parts.kind, kind)
    choose(parts.country, country)
    this.#kept = true
    this.#put(this.#question(parts), parts, talk)
  }

  #put(question: Question, { elsewhere }: Parts, talk: Conversation): void {
    for (const link of elsewhere) link.href = addressOf({ ...question, kind: '', country: '' }, link.href)
    void talk.put(question)
  }

  #key(event: KeyboardEvent, parts: Parts, talk: Conversation): void {
    const { field, list } = parts
    if (event.key === 'Escape') {
      event.preventDefault()
      field.focus()
      if (field.value === '') return
      field.value = ''
      this.#changed(parts, talk)
      return
    }
    const target = arrowTarget(event.key, field, [...list.querySelectorAll('a')], document.activeElement)
    if (!target) return
    event.preventDefault()
    target.focus()
  }
}

customElements.define('atlas-search', AtlasSearch)
