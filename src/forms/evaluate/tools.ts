import { part } from '../contribute/dom.ts'
import { programmeMaker } from '../programme/programme-maker.ts'
import { answersOf } from './answers-of.ts'
import { askedOf, groupsOf } from './asked.ts'
import { confirmation } from './confirmation.ts'
import type { Entries } from './entries.ts'
import { FileOpener } from './file-opener.ts'
import type { Place } from './file-opener.ts'
import { anchorOf } from './question-element.ts'
import { recordText } from './record-of.ts'
import { download, fileName } from './send.ts'
import type { Office } from './start.ts'

/** What the tools ask of the form: besides what the opener of files asks, its entries. */
export interface Bench extends Place {
  readonly entries: () => Entries
}

/** Sets the buttons going that do something with all answers: print, save, clear, open, and make a programme. */
export function giveTools(office: Office, bench: Bench): void {
  const { form, data, language } = office
  const { checklist } = data
  const file = (): string => fileName(bench.facility(), bench.entries()['date'] ?? '')
  part(form, 'print').addEventListener('click', () => {
    print()
  })
  part(form, 'save').addEventListener('click', () => {
    download(recordText(bench.entries(), checklist), file())
  })
  confirmation(form, 'clear', () => {
    bench.take({})
  })
  new FileOpener(office, bench)
  programmeMaker(form, {
    language,
    questionAt: (id) => `#${anchorOf(id)}`,
    ask: () => {
      const entries = bench.entries()
      const facility = data.facilities.find(({ id }) => id === bench.facility())
      const by = entries[`evaluator.name.${language}`]
      return {
        checklist,
        answers: answersOf(entries, askedOf(entries, checklist)),
        groups: groupsOf(entries, checklist),
        name: file().replace(/\.yaml$/, ''),
        about: [facility?.label, entries['date'], by, checklist.name[language]].flatMap((line) => line ?? []),
      }
    },
  })
}
