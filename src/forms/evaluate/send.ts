import { repositoryNew } from '../../config.ts'
import { make, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'
import { mailAddress } from '../contribute/ways.ts'
import { fileOf } from './judge-entries.ts'

/** An evaluation that fits, and what its message says. */
export interface Parcel {
  readonly text: string
  /** Id of the facility. */
  readonly facility: string
  readonly date: string
  /** Name of the facility in the language of the page. */
  readonly name: string
  readonly email: string
}

/** Name of a file that tells its facility. Example: `kg-kumtor-2026-05-01.yaml`. */
export const fileName = (facility: string, date: string): string =>
  `${facility.replace('/', '-')}-${date === '' ? 'draft' : date}.yaml`

/** Hands a text to the reader as a file. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  make('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** Fills in every way to send an evaluation; nothing leaves the browser before one of them is pressed. */
export function showWays(form: HTMLFormElement, parcel: Parcel, speak: Speak): void {
  const { text, facility, date, name, email } = parcel
  const path = `content/${fileOf(facility, date)}`
  const file = fileName(facility, date)
  const said = part(form, 'sent')
  const area = form.querySelector<HTMLTextAreaElement>('#e-text')
  if (area) area.value = text
  said.textContent = ''

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      said.textContent = speak('copied', { file })
    } catch {
      area?.closest('details')?.setAttribute('open', '')
      area?.focus()
      area?.select()
      said.textContent = speak('copy.failed')
    }
  }
  const button = (key: string, press: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, speak(key, { file }))
    made.addEventListener('click', press)
    return made
  }
  const filled = repositoryNew(path, text)
  const isFilled = filled.includes('&value=')
  const forge = make(
    'a',
    { href: filled, target: '_blank', rel: 'noopener', class: 'form-button' },
    speak(isFilled ? 'forge.new' : 'forge.open', { file: `${date}.yaml` }),
    make('span', { class: 'visually-hidden' }, ` (${speak('newtab')})`),
  )
  if (!isFilled) forge.addEventListener('click', () => void copy())
  part(form, 'forge').replaceChildren(
    make('li', {}, forge),
    ...(isFilled ? [] : [make('li', {}, speak('forge.pasted'))]),
    make('li', {}, speak('forge.commit')),
  )
  const words = {
    subject: speak('mail.subject', { name, fact: `${speak('mail.evaluation')}, ${date}` }),
    body: speak('mail.body'),
    paste: speak('mail.paste'),
  }
  const mail = make('a', { class: 'form-button' }, speak('mail.open'))
  mail.href = mailAddress(email, words, `# ${path}\n${text}`)
  mail.addEventListener('click', () => void copy())
  part(form, 'mail').replaceChildren(mail)
  part(form, 'keep').replaceChildren(
    button('copy', () => void copy()),
    button('download', () => {
      download(text, file)
    }),
  )
}
