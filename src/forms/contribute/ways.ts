import { issueForm, repositoryEdit, repositoryNew } from '../../config.ts'
import { changedLines } from './changed-lines.ts'
import { make, part } from './dom.ts'
import type { Draft, DraftFile } from './draft.ts'
import { formAnswers, issueTemplate } from './issue-answers.ts'
import type { Office } from './start.ts'
import type { Title } from './title.ts'

/** Longest body of an e-mail that mail programs take from an address. */
const MAX_MAIL = 1800

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/** What is new in the files of a change, as one text. */
export const addedText = ({ files }: Draft): string =>
  files
    .map(({ file, before, text }) => {
      const added = changedLines(before ?? '', text).flatMap((line) =>
        line.kind === 'added' ? [line.text] : [],
      )
      return [`# content/${file}`, ...added].join('\n')
    })
    .join('\n\n')

/** The address of an e-mail with the change in it, or room for it where it is too long. */
export function mailAddress(
  email: string,
  words: { readonly subject: string; readonly body: string; readonly paste: string },
  text: string,
): string {
  const address = (body: string) =>
    `mailto:${email}?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(`${words.body}\n\n${body}\n`)}`
  const whole = address(text)
  return whole.length > MAX_MAIL ? address(words.paste) : whole
}

/** Fills in every way to send a change; nothing leaves the browser before one of them is pressed. */
export function showWays({ host, form, speak }: Office, draft: Draft, title: Title): void {
  const said = part(form, 'sent')
  said.textContent = ''

  const copy = async ({ file, text }: DraftFile): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      said.textContent = speak('copied', { file: nameOf(file) })
    } catch {
      const area = form.querySelector<HTMLTextAreaElement>(`#c-text-${file.replace(/\W+/g, '-')}`)
      area?.closest('details')?.setAttribute('open', '')
      area?.focus()
      area?.select()
      said.textContent = speak('copy.failed')
    }
  }

  const leave = (href: string, text: string): HTMLAnchorElement =>
    make(
      'a',
      { href, target: '_blank', rel: 'noopener', class: 'form-button' },
      text,
      make('span', { class: 'visually-hidden' }, ` (${speak('newtab')})`),
    )

  const step = (each: DraftFile): readonly HTMLElement[] => {
    const path = `content/${each.file}`
    const filled = repositoryNew(path, each.text)
    const isFilled = each.before === undefined && filled.includes('&value=')
    const label = speak(isFilled ? 'forge.new' : 'forge.open', { file: nameOf(each.file) })
    const link = leave(each.before === undefined ? filled : repositoryEdit(path), label)
    if (!isFilled) link.addEventListener('click', () => void copy(each))
    const paste = speak(each.before === undefined ? 'forge.pasted' : 'forge.paste')
    return [make('li', {}, link), ...(isFilled ? [] : [make('li', {}, paste)])]
  }

  // A new source comes first: the record names it.
  const files = draft.files.toReversed()
  part(form, 'forge').replaceChildren(
    ...files.flatMap((each) => [...step(each), make('li', {}, speak('forge.commit'))]),
    ...(files.length > 1 ? [make('li', {}, speak('forge.both'))] : []),
  )
  const isNew = draft.files[0]?.before === undefined
  const template = issueTemplate(isNew ? 'facility' : 'fact')
  const answers = formAnswers(draft, title, title.entry)
  part(form, 'issue').replaceChildren(leave(issueForm(template, answers), speak('issue.open')))
  const words = {
    subject: speak('mail.subject', { name: title.name, fact: title.fact }),
    body: speak('mail.body'),
    paste: speak('mail.paste'),
  }
  const mail = make('a', { class: 'form-button' }, speak('mail.open'))
  mail.href = mailAddress(host.dataset['email'] ?? '', words, addedText(draft))
  part(form, 'mail').replaceChildren(mail)
  part(form, 'keep').replaceChildren(...draft.files.flatMap((each) => [copier(each), downloader(each)]))

  function copier(each: DraftFile): HTMLElement {
    const button = make('button', { type: 'button' }, speak('copy', { file: nameOf(each.file) }))
    button.addEventListener('click', () => void copy(each))
    return button
  }

  function downloader({ file, text }: DraftFile): HTMLElement {
    const button = make('button', { type: 'button' }, speak('download', { file: nameOf(file) }))
    button.addEventListener('click', () => {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
      make('a', { href: address, download: nameOf(file) }).click()
      setTimeout(() => URL.revokeObjectURL(address), 1000)
    })
    return button
  }
}
