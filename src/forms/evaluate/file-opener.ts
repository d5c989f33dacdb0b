import { part } from '../contribute/dom.ts'
import { issueWords } from '../contribute/issue-words.ts'
import { confirmation } from './confirmation.ts'
import type { Entries } from './entries.ts'
import { facilityOfName, openText } from './open-file.ts'
import type { Office } from './start.ts'

/** What the opener of files asks of the form. */
export interface Place {
  /** Id of the facility that is chosen; empty where none is. */
  readonly facility: () => string
  /** Goes to a facility. */
  readonly open: (facility: string) => void
  /** Whether something is kept for it, which a file would replace. */
  readonly hasEntries: () => boolean
  readonly take: (entries: Entries) => void
}

/** Brings a saved evaluation back into the form; nothing that stands there is replaced without being asked. */
export class FileOpener {
  readonly #office: Office
  readonly #place: Place
  readonly #ask: () => void
  #pending: { readonly entries: Entries; readonly words: string } | undefined

  constructor(office: Office, place: Place) {
    this.#office = office
    this.#place = place
    this.#ask = confirmation(office.form, 'replace', () => {
      this.#finish()
    })
    part(office.form, 'replace').addEventListener('change', ({ target }) => {
      const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : []
      if (!(target instanceof HTMLInputElement) || !file) return
      void this.#read(file).finally(() => {
        target.value = ''
      })
    })
  }

  async #read(file: File): Promise<void> {
    const { data, language, speak } = this.#office
    const wanted = facilityOfName(file.name)
    if (wanted !== undefined && data.facilities.some(({ id }) => id === wanted)) this.#place.open(wanted)
    if (this.#place.facility() === '') {
      this.#say(speak('file.whose'))
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const opened = openText(bytes, file.name, data.checklist, language)
    if ('code' in opened) {
      const { message, hint } = issueWords(data, opened.code, opened.params)
      this.#say(`${speak('file.refused', { file: file.name })} ${message} ${hint}`)
      return
    }
    const { entries, unknown, otherChecklist } = opened
    const words = [
      speak('file.opened', { file: file.name }),
      ...(unknown.length > 0 ? [speak('file.unknown', { n: unknown.length, list: unknown.join(', ') })] : []),
      ...(otherChecklist === '' ? [] : [speak('file.other', { id: otherChecklist })]),
    ].join(' ')
    this.#pending = { entries, words }
    if (this.#place.hasEntries()) this.#ask()
    else this.#finish()
  }

  #finish(): void {
    if (!this.#pending) return
    this.#place.take(this.#pending.entries)
    this.#say(this.#pending.words)
    this.#pending = undefined
  }

  #say(text: string): void {
    part(this.#office.form, 'opened').textContent = text
  }
}
