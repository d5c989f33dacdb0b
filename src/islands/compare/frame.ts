import type { Words } from '../lib/words.ts'
import type { ColumnWord } from './columns.ts'
import type { PickerWord } from './picker.ts'
import type { TableWord } from './table.ts'
import type { VerdictWord } from './verdicts.ts'

/** Everything the comparison says. */
export type CompareWords = Words<
  | TableWord
  | ColumnWord
  | PickerWord
  | VerdictWord
  | 'full'
  | 'moved'
  | 'chosen'
  | 'empty'
  | 'junk'
  | 'failed'
>

/** The parts of the template that a script fills. */
export interface Frame {
  readonly root: DocumentFragment
  readonly form: HTMLFormElement
  readonly status: HTMLElement
  /** Whether the chosen ones can be told apart; hidden where there is nothing to tell. */
  readonly verdicts: HTMLElement
  readonly table: HTMLElement
  readonly differing: HTMLInputElement
}

/** A copy of the printed template; null where a part is missing. */
export function frameOf(holder: HTMLElement): Frame | null {
  const root = holder.querySelector('template')?.content.cloneNode(true)
  if (!(root instanceof DocumentFragment)) return null
  const form = root.querySelector('form')
  const status = root.querySelector<HTMLElement>('[role=status]')
  const verdicts = root.querySelector<HTMLElement>('.chooser-verdicts')
  const table = root.querySelector<HTMLElement>('.chooser-table')
  const differing = root.querySelector<HTMLInputElement>('input[type=checkbox]')
  return form && status && verdicts && table && differing
    ? { root, form, status, verdicts, table, differing }
    : null
}
