import { roundKm } from '../../charts/near.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import type { Around, Position, Seen } from './around.ts'

/** Words of an answer to a position. */
export type AnswerWord =
  Seen['where'] | 'within' | 'none' | 'accuracy' | 'nearest' | 'link' | 'basin' | 'nobasin'

const paragraph = (...content: readonly (string | Node)[]): HTMLParagraphElement => {
  const made = document.createElement('p')
  made.append(...content)
  return made
}

const linkTo = (href: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  return made
}

function item({ facility, km, reach, where }: Seen, words: Words<AnswerWord>): HTMLLIElement {
  const made = document.createElement('li')
  const small = document.createElement('small')
  const far = say(words[where], { km: where === 'here' ? Math.round(reach) : roundKm(km) })
  const basin =
    facility.basin === undefined ? say(words.nobasin) : say(words.basin, { basin: facility.basin })
  small.textContent = `${far}; ${basin}`
  made.append(linkTo(facility.href, facility.name), ' ', small)
  return made
}

/** The answer as elements: the nearest town, how many lie within the circle, and each of them. */
export function answer(
  { seen, within, town }: Around,
  from: Position,
  circle: number,
  words: Words<AnswerWord>,
): readonly HTMLElement[] {
  const list = document.createElement('ol')
  list.append(...seen.map((each) => item(each, words)))
  const said = within > 0 ? say(words.within, { n: within, km: circle }) : say(words.none, { km: circle })
  return [
    ...(from.reach > 1 ? [paragraph(say(words.accuracy, { km: Math.ceil(from.reach) }))] : []),
    ...(town
      ? [
          paragraph(
            `${say(words.nearest)} `,
            linkTo(town.town.href, say(words.link, { town: town.town.name, km: roundKm(town.km) })),
          ),
        ]
      : []),
    paragraph(said),
    ...(seen.length > 0 ? [list] : []),
  ]
}
