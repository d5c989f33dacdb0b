import type { Sheet } from '../../artefacts/compare/sheet.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import { element } from './pieces.ts'
import type { HeadMaker } from './table.ts'

export type ColumnWord = 'left' | 'right' | 'remove'

/** What a reader asks of a column. */
export type Act = ColumnWord

const SIGNS: Readonly<Record<Act, string>> = { left: '←', right: '→', remove: '×' }

/**
 * Makes the heads of columns: name, name in the other script, buttons that move or remove the column.
 * @param ids all columns in their order: the first cannot move left, the last not right
 */
export function headMaker(
  ids: readonly string[],
  words: Words<ColumnWord>,
  act: (what: Act, sheet: Sheet) => void,
): HeadMaker {
  return (sheet) => {
    const { id, name, other } = sheet
    const head = element('th', '', { scope: 'col' })
    const actions = element('span', '', { class: 'chooser-actions no-print' })
    const place = ids.indexOf(id)
    const offered: readonly Act[] = ids.length > 1 ? ['left', 'right', 'remove'] : ['remove']
    for (const what of offered) {
      const label = say(words[what], { name: name.text })
      const button = element('button', SIGNS[what], { type: 'button', 'aria-label': label, title: label })
      button.dataset['act'] = `${what} ${id}`
      button.disabled = (what === 'left' && place === 0) || (what === 'right' && place === ids.length - 1)
      button.addEventListener('click', () => act(what, sheet))
      actions.append(button)
    }
    head.append(
      element('a', name.text, { href: name.href, lang: name.lang }),
      element('small', other.text, { lang: other.lang }),
      actions,
    )
    return head
  }
}
