import { writeState, readState } from '../../islands/lib/address.ts'
import { fillSelect, part } from '../contribute/dom.ts'
import { listProblems, showProblems } from '../contribute/problems.ts'
import { groupedFacilities, listKept } from './choices.ts'
import { entryAt, fillForm } from './controls.ts'
import { withEntry } from './entries.ts'
import type { Entries } from './entries.ts'
import { judgeEntries } from './judge-entries.ts'
import { recordText } from './record-of.ts'
import { resultOf, showRunning, spokenResult } from './running.ts'
import { showWays } from './send.ts'
import { layQuestions, showAsked } from './sheet.ts'
import { Shelf, shelfKey } from './shelf.ts'
import type { Office } from './start.ts'
import { giveTools } from './tools.ts'

/** How long the form waits for the next answer before it speaks, in milliseconds. */
const PAUSE = 1500

/** Takes the answers, keeps them on the device, shows what they come to, and judges them once asked to. */
export class Desk {
  readonly #office: Office
  readonly #shelf = new Shelf()
  readonly #ids: ReadonlyMap<string, ReadonlySet<string>>
  #facility = ''
  #entries: Entries = {}
  #tried = false
  #speaking: ReturnType<typeof setTimeout> | undefined

  constructor(office: Office, signal: AbortSignal) {
    this.#office = office
    const { form, data, speak, language } = office
    this.#ids = new Map([
      ['facilities', new Set(data.facilities.map(({ id }) => id))],
      ['sources', new Set(data.sources)],
      ['checklists', new Set([data.checklist.id])],
    ])
    const select = this.#select()
    groupedFacilities(select, data)
    layQuestions(form, data.checklist, language, speak)
    form.addEventListener('input', ({ target }) => {
      this.#take(target)
    })
    form.addEventListener('change', ({ target }) => {
      if (target === select) this.#open(select.value)
      else if (this.#tried) this.#judge()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#tried = true
      this.#judge(true)
    })
    giveTools(office, {
      open: (facility) => {
        select.value = facility
        this.#open(facility)
      },
      hasEntries: () => this.#shelf.find(this.#facility).is === 'entries',
      facility: () => this.#facility,
      entries: () => this.#entries,
      take: (entries) => {
        this.#set(entries)
        if (Object.keys(entries).length === 0) this.#note('cleared')
      },
    })
    const other = ({ key }: StorageEvent): void => {
      if (key === shelfKey(this.#facility)) this.#open(this.#facility, 'changed')
    }
    addEventListener('storage', other, { signal })
    const [wanted = ''] = readState(['facility'])['facility'] ?? []
    select.value = data.facilities.some(({ id }) => id === wanted) ? wanted : ''
    this.#open(select.value)
  }

  #select(): HTMLSelectElement {
    const select = this.#office.form.querySelector<HTMLSelectElement>('[name="which.facility"]')
    if (!select) throw new Error('the form has no list of facilities')
    fillSelect(select, [])
    return select
  }

  /** Goes to a facility, with what is kept for it. `why` is said where something moved by itself. */
  #open(facility: string, why?: string): void {
    const { form, data, speak } = this.#office
    this.#facility = facility
    this.#tried = false
    part(form, 'sheet').hidden = facility === ''
    if (facility !== '') writeState({ facility: [facility] }, 'replace')
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a'))
      if (facility !== '' || link.search !== '') link.search = facility === '' ? '' : `?facility=${facility}`
    listKept(form, this.#shelf.facilities(), data, speak)
    if (facility === '') return
    const found = this.#shelf.find(facility)
    this.#show(found.is === 'entries' ? found.entries : this.#blank())
    const said = found.is === 'entries' ? (why ?? 'found') : found.is
    part(form, 'kept').textContent = said === 'nothing' ? '' : speak(`kept.${said}`)
  }

  /** What stands in the form before anything is entered: the parts that fit the state of the facility. */
  #blank(): Entries {
    const { data } = this.#office
    const isInactive = data.facilities.find(({ id }) => id === this.#facility)?.inactive ?? false
    const own = isInactive ? ['A', 'C'] : ['A', 'B1', 'B2']
    return Object.fromEntries(
      data.checklist.groups.filter((group) => own.includes(group)).map((group) => [`group.${group}`, 'true']),
    )
  }

  /** Puts other entries in the place of those that stand there, and keeps them; none empties the form. */
  #set(entries: Entries): void {
    this.#keep(entries)
    this.#show(Object.keys(entries).length === 0 ? this.#blank() : entries)
  }

  #show(entries: Entries): void {
    const { form } = this.#office
    this.#entries = entries
    this.#tried = false
    fillForm(form, entries)
    this.#hideResult()
    showProblems(this.#office, [], () => false)
    listProblems(this.#office, [])
    this.#refresh()
  }

  #take(target: EventTarget | null): void {
    const entry = entryAt(target)
    if (!entry || entry.name.startsWith('which.')) return
    this.#keep(withEntry(this.#entries, entry.name, entry.text))
    this.#hideResult()
    this.#refresh()
    clearTimeout(this.#speaking)
    this.#speaking = setTimeout(() => {
      const { form, data, speak } = this.#office
      part(form, 'spoken').textContent = spokenResult(resultOf(this.#entries, data.checklist), speak)
    }, PAUSE)
  }

  #keep(entries: Entries): void {
    this.#entries = entries
    this.#note(this.#shelf.keep(this.#facility, entries))
  }

  #note(what: string): void {
    const line = part(this.#office.form, 'kept')
    const text = this.#office.speak(`kept.${what}`)
    line.classList.toggle('form-warning', what === 'full' || what === 'blocked')
    if (line.textContent !== text) line.textContent = text
  }

  #refresh(): void {
    const { form, data, speak, language } = this.#office
    showAsked(form, this.#entries, data.checklist)
    showRunning(form, resultOf(this.#entries, data.checklist), data.checklist, language, speak)
  }

  #hideResult(): void {
    const result = this.#office.form.querySelector<HTMLElement>('.form-result')
    if (result && !result.hidden) part(this.#office.form, 'judged').textContent = this.#office.speak('unfit')
    if (result) result.hidden = true
  }

  #judge(submitted = false): void {
    const { form, data, speak, host, today } = this.#office
    const date = this.#entries['date'] ?? ''
    const { checklist } = data
    const text = recordText(this.#entries, checklist)
    const facility = this.#facility
    const told = judgeEntries({ text, facility, date, checklist, ids: this.#ids, today })
    const errors = told.filter(({ level }) => level === 'error')
    showProblems(this.#office, told, () => true)
    listProblems(this.#office, errors)
    const result = form.querySelector<HTMLElement>('.form-result')
    if (errors.length > 0 || !submitted) {
      if (submitted) form.querySelector<HTMLElement>('.form-problems')?.focus()
      return
    }
    const name = data.facilities.find(({ id }) => id === facility)?.label ?? facility
    showWays(form, { text, facility, date, name, email: host.dataset['email'] ?? '' }, speak)
    if (result) result.hidden = false
    part(form, 'judged').textContent = speak('ready')
    form.querySelector<HTMLElement>('.form-result h2')?.focus()
  }
}
