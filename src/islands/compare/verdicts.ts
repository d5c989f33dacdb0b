import type { Sheet } from '../../artefacts/compare/sheet.ts'
import { verdict } from '../../charts/verdict.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import { element } from './pieces.ts'

export type VerdictWord = 'and' | 'yes' | 'no' | 'equal' | 'excluded' | 'weights' | 'turn'

/** What a verdict needs of a facility. */
export type Told = Pick<Sheet, 'name' | 'standing' | 'unrated'>

/** What the data say of two facilities. */
export interface TwoTold {
  /** Both names. */
  readonly two: string
  /** As the printed page of a pair words it. */
  readonly answer: string
}

function answer(one: Told, other: Told, words: Words<VerdictWord>): readonly string[] {
  const found = verdict(one.standing, other.standing)
  const both = [one, other] as const
  switch (found.known) {
    case 'excluded':
      return found.out.map((side) => say(words.excluded, { name: both[side].name.text }))
    case 'equal':
      return [say(words.equal)]
    case 'overlap':
      return [say(words.no)]
    case 'apart': {
      const [high, low] = found.high === 0 ? [one, other] : [other, one]
      const names = { high: high.name.text, low: low.name.text }
      return [say(words.yes, names), say(found.anyWeights ? words.weights : words.turn, names)]
    }
  }
}

/** A line for each two of the facilities, in the order of the columns. */
export function verdictLines(sheets: readonly Told[], words: Words<VerdictWord>): readonly TwoTold[] {
  return sheets.flatMap((one, index) =>
    sheets.slice(index + 1).map((other) => ({
      two: say(words.and, { one: one.name.text, other: other.name.text }),
      answer: answer(one, other, words).join(' '),
    })),
  )
}

/** Lists the verdicts under their heading, then what the unrated ones lack; hides all of it for less than two. */
export function showVerdicts(holder: HTMLElement, sheets: readonly Told[], words: Words<VerdictWord>): void {
  const lines = verdictLines(sheets, words).map(({ two, answer }) => {
    const line = element('li', '', { class: 'chooser-verdict' })
    line.append(element('b', two), ' ', element('span', answer))
    return line
  })
  const open = sheets.flatMap(({ unrated }) =>
    unrated === null ? [] : [element('li', unrated, { class: 'compare-soft' })],
  )
  holder.querySelector('ul')?.replaceChildren(...(lines.length > 0 ? [...lines, ...open] : []))
  holder.hidden = lines.length === 0
}
