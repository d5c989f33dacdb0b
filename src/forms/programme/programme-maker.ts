import type { ProgrammeData } from '../../artefacts/measures/programme-data.ts'
import type { Checklist, ChecklistGroup } from '../../core/checklist/checklist.ts'
import type { Localised } from '../../core/claim.ts'
import type { Answers } from '../../core/evaluation/evaluation.ts'
import { programme } from '../../core/programme/programme.ts'
import { make, part } from '../contribute/dom.ts'
import { speaker } from '../contribute/speak.ts'
import { laySteps } from './lay-steps.ts'
import { programmeCsv, programmeWorkbook, save } from './programme-files.ts'
import type { ProgrammeFile } from './programme-files.ts'

/** What a programme is made from, as it stands at the moment. */
export interface AnsweredNow {
  readonly checklist: Checklist
  readonly answers: Answers
  readonly groups: readonly ChecklistGroup[]
  /** Beginning of the names of files. Example: `kg-kumtor-2026-05-01`. */
  readonly name: string
  /** What was evaluated, by whom and when, a line each; for the workbook. */
  readonly about: readonly string[]
}

/** How the maker is set up. */
export interface MakerOptions {
  readonly ask: () => AnsweredNow
  readonly language: keyof Localised
  readonly questionAt: (id: string) => string
}

/**
 * Sets the section of components/measures/ProgrammeMaker.astro within `root` going: a press makes the
 * programme from the answers of that moment, shows it, and offers it as CSV and as a workbook.
 */
export function programmeMaker(root: ParentNode, { ask, language, questionAt }: MakerOptions): void {
  const section = part(root, 'programme')
  const speak = speaker(section)
  const status = part(section, 'programme-status')
  const files = part(section, 'programme-files')
  let data: Promise<ProgrammeData> | undefined
  let made: (ProgrammeFile & { readonly name: string }) | undefined

  const fetched = async (): Promise<ProgrammeData> => {
    const response = await fetch(section.dataset['from'] ?? '')
    if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`)
    return (await response.json()) as ProgrammeData
  }
  const show = async (): Promise<void> => {
    status.textContent = speak('loading')
    data ??= fetched()
    const known = await data
    const { checklist, answers, groups, name, about } = ask()
    const steps = programme(checklist, known.measures, answers, groups)
    const sheets = { programme: speak('sheet'), about: speak('about') }
    made = { steps, data: known, language, sheets, about, name: `${name}-programme` }
    laySteps(part(section, 'programme-steps'), steps, { data: known, language, speak, questionAt })
    files.hidden = steps.length === 0
    status.textContent = steps.length === 0 ? speak('empty') : speak('lead', { n: steps.length })
  }
  const press = (label: string, action: () => void | Promise<void>, failed: string): HTMLElement => {
    const button = make('button', { type: 'button' }, speak(label))
    button.addEventListener('click', () => {
      // A failed fetch is not kept: the next press tries again.
      void Promise.resolve(action()).catch(() => {
        data = undefined
        status.textContent = speak(failed)
      })
    })
    return button
  }
  files.replaceChildren(
    press('csv', () => made && save(programmeCsv(made), `${made.name}.csv`), 'failed'),
    press(
      'xlsx',
      async () => {
        if (made) save(await programmeWorkbook(made), `${made.name}.xlsx`)
      },
      'xlsx-failed',
    ),
  )
  part(section, 'programme-make').replaceChildren(press('make', show, 'failed'))
}
