import type { Sheet } from '../../artefacts/compare/sheet.ts'
import { readState, writeState } from '../lib/address.ts'
import { say, wordsOf } from '../lib/words.ts'
import type { Chosen } from './chosen.ts'
import { chosenOf, MOST, moved, namedJunk } from './chosen.ts'
import type { Act } from './columns.ts'
import { headMaker } from './columns.ts'
import { CompareData } from './data.ts'
import type { CompareWords, Frame } from './frame.ts'
import { frameOf } from './frame.ts'
import type { Found } from './find.ts'
import { finder } from './find.ts'
import { Picker } from './picker.ts'
import { compareTable } from './table.ts'
import { showVerdicts } from './verdicts.ts'

const NOTHING: Chosen = { ids: [], junk: [] }

/** Two to four facilities side by side, chosen by the reader; which ones stands in the address. */
class Compare extends HTMLElement {
  #ending: AbortController | undefined
  #frame: Frame | undefined
  #picker: Picker | undefined
  #data: CompareData | undefined
  #find: ReturnType<typeof finder> | undefined
  #chosen = NOTHING
  #shown = 0

  connectedCallback(): void {
    const frame = frameOf(this)
    if (this.#frame || !frame) return
    this.#frame = frame
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.#data = new CompareData(this.dataset['from'] ?? '', signal)
    this.#picker = new Picker(frame.form, this.#words, {
      find: (typed) => this.#search(typed),
      choose: ({ id }) => this.#choose([...this.#chosen.ids, id]),
      announce: (text) => this.#say(text),
      signal,
    })
    frame.differing.addEventListener('change', () => this.#write('replace'), { signal })
    window.addEventListener('popstate', () => void this.#fromAddress(), { signal })
    this.append(frame.root)
    void this.#fromAddress()
  }

  disconnectedCallback(): void {
    this.#ending?.abort()
  }

  get #words(): CompareWords {
    return wordsOf(this)
  }

  #say(text: string): void {
    if (this.#frame && this.#frame.status.textContent !== text) this.#frame.status.textContent = text
  }

  async #search(typed: string): Promise<Found> {
    const index = await this.#data?.index()
    if (!index) return { first: [], more: 0 }
    this.#find ??= finder(index.facilities)
    return this.#find(typed, this.#chosen.ids)
  }

  async #fromAddress(): Promise<void> {
    const index = await this.#data?.index()
    if (!index) return this.#say(say(this.#words.failed))
    const known = new Set(index.facilities.map(({ id }) => id))
    this.#chosen = chosenOf(location.search, (id) => known.has(id))
    if (this.#frame)
      this.#frame.differing.checked = readState(['view'])['view']?.includes('differing') ?? false
    await this.#show()
  }

  #write(how: 'push' | 'replace'): void {
    const differing = this.#frame?.differing.checked ?? false
    this.#frame?.table.classList.toggle('compare-differing', differing)
    writeState({ f: this.#chosen.ids, view: differing ? ['differing'] : [] }, how)
  }

  #choose(ids: readonly string[]): void {
    this.#chosen = { ids: ids.slice(0, MOST), junk: [] }
    this.#write('push')
    const last = this.#chosen.ids.at(-1) ?? ''
    void this.#show(() => this.#focus(this.#chosen.ids.length < MOST ? [] : [`remove ${last}`]))
  }

  #act(what: Act, sheet: Sheet): void {
    const { ids } = this.#chosen
    const at = ids.indexOf(sheet.id)
    if (what === 'remove') {
      const left = ids.filter((id) => id !== sheet.id)
      this.#chosen = { ids: left, junk: [] }
      this.#write('push')
      const next = left[Math.min(at, left.length - 1)]
      void this.#show(() => this.#focus(next === undefined ? [] : [`remove ${next}`]))
      return
    }
    this.#chosen = { ids: moved(ids, sheet.id, what === 'left' ? -1 : 1), junk: [] }
    this.#write('push')
    const other = what === 'left' ? 'right' : 'left'
    void this.#show(() => {
      this.#focus([`${what} ${sheet.id}`, `${other} ${sheet.id}`])
      const place = this.#chosen.ids.indexOf(sheet.id) + 1
      this.#say(say(this.#words.moved, { name: sheet.name.text, place, all: ids.length }))
    })
  }

  /** Puts the focus on the first of these buttons that can take it, else where a name is typed. */
  #focus(acts: readonly string[]): void {
    const buttons = acts.map((act) => this.querySelector<HTMLButtonElement>(`button[data-act="${act}"]`))
    const target = buttons.find((button) => button && !button.disabled) ?? this.#picker?.field
    target?.focus()
  }

  /** Draws what is chosen; a later call overtakes an earlier one that still waits for its data. */
  async #show(then?: () => void): Promise<void> {
    const turn = ++this.#shown
    const { ids, junk } = this.#chosen
    const [index, ...got] = await Promise.all([
      this.#data?.index(),
      ...ids.map((id) => this.#data?.sheet(id)),
    ])
    if (turn !== this.#shown || !this.#frame || !this.isConnected) return
    const words = this.#words
    const sheets = got.filter((sheet) => sheet !== null && sheet !== undefined)
    const head = headMaker(ids, words, (what, sheet) => this.#act(what, sheet))
    showVerdicts(this.#frame.verdicts, sheets, words)
    this.#frame.table.replaceChildren(
      ...(index && sheets.length > 0 ? [compareTable(index, sheets, words, head)] : []),
    )
    this.#frame.table.classList.toggle('compare-differing', this.#frame.differing.checked)
    this.#frame.differing.disabled = sheets.length < 2
    this.#picker?.clear(ids.length >= MOST)
    this.#say(
      [
        ids.length === 0 ? say(words.empty) : say(words.chosen, { n: ids.length }),
        ...(ids.length >= MOST ? [say(words.full)] : []),
        ...(junk.length > 0 ? [say(words.junk, { ids: namedJunk(junk) })] : []),
        ...(index && sheets.length === ids.length ? [] : [say(words.failed)]),
      ].join(' '),
    )
    then?.()
  }
}

if (!customElements.get('atlas-compare')) customElements.define('atlas-compare', Compare)
