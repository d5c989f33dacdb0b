import { changedLines } from './changed-lines.ts'
import type { Line } from './changed-lines.ts'
import { make, part } from './dom.ts'
import type { Draft, DraftFile } from './draft.ts'
import { effectOf } from './effect.ts'
import { effectWords } from './effect-words.ts'
import { issueWords } from './issue-words.ts'
import type { Told } from './judge-draft.ts'
import { showWays } from './ways.ts'
import type { Office } from './start.ts'
import type { Speak } from './speak.ts'
import type { Title } from './title.ts'

const resultOf = (form: HTMLFormElement): HTMLElement | null => form.querySelector('.form-result')

/** Puts the change out of sight, while something does not fit. */
export function hideResult(form: HTMLFormElement): void {
  const result = resultOf(form)
  if (result) result.hidden = true
}

/** One line of the change; its sign and its word survive without colour. */
function lineElement(line: Line, speak: Speak): HTMLElement {
  if (line.kind === 'gap') return make('span', { class: 'form-gap' }, speak('gap', { n: line.count }), '\n')
  if (line.kind === 'same') return make('span', {}, `  ${line.text}\n`)
  const isAdded = line.kind === 'added'
  return make(
    isAdded ? 'ins' : 'del',
    {},
    make('span', { class: 'visually-hidden' }, speak(line.kind)),
    `${isAdded ? '+' : '−'} ${line.text}\n`,
  )
}

function fileElement({ file, before, text }: DraftFile, speak: Speak): HTMLElement {
  const id = `c-text-${file.replace(/\W+/g, '-')}`
  const isSame = before === text
  // Of a new file every line is new: the heading says so once.
  const lines: readonly Line[] =
    before === undefined
      ? text
          .trimEnd()
          .split('\n')
          .map((line) => ({ kind: 'same', text: line }))
      : changedLines(before, text)
  const whole = make('textarea', { readonly: '', rows: '12', id, lang: 'en', spellcheck: 'false' })
  whole.value = text
  return make(
    'section',
    { class: 'form-file' },
    make(
      'h4',
      {},
      make('code', {}, `content/${file}`),
      before === undefined ? ` (${speak('text.new')})` : '',
    ),
    ...(isSame ? [make('p', {}, speak('nothing'))] : []),
    make(
      'pre',
      {
        tabindex: '0',
        role: 'region',
        'aria-label': `content/${file}`,
        lang: 'en',
        class: 'contribute-code',
      },
      make('code', {}, ...(isSame ? [] : lines.map((line) => lineElement(line, speak)))),
    ),
    make(
      'details',
      {},
      make('summary', {}, speak('whole')),
      make('label', { for: id, class: 'visually-hidden' }, `${speak('whole')}: content/${file}`),
      whole,
    ),
  )
}

/** Shows the change: what there is to think about, the score, the lines, the ways to send it. */
export function showResult(office: Office, draft: Draft, title: Title, told: readonly Told[]): void {
  const { form, speak, data, world } = office
  const result = resultOf(form)
  const [record] = draft.files
  if (!result || !record) return
  part(result, 'warnings').replaceChildren(
    ...told.map(({ code, params }) => {
      const { message, hint } = issueWords(data, code, params)
      return make('p', { class: 'form-warning' }, `${speak('warning', { message })} ${hint}`)
    }),
  )
  const effect = world.method && effectOf(record, world.method, world.asOf, data.standings)
  const box = part(result, 'effect')
  box.hidden = effect === undefined
  box
    .querySelector('ul')
    ?.replaceChildren(...(effect ? effectWords(effect, data, speak).map((text) => make('li', {}, text)) : []))
  part(result, 'files').replaceChildren(...draft.files.map((file) => fileElement(file, speak)))
  showWays(office, draft, title)
  result.hidden = false
}
