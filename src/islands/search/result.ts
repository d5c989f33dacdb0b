import { keysOf, termsOf } from '../../spelling/keys.ts'
import type { Message } from '../lib/words.ts'
import { language, say } from '../lib/words.ts'
import type { Fragment } from './engine.ts'
import { titleOf } from './engine.ts'

interface Name {
  readonly text: string
  readonly lang: string
}

/** Other names as the index keeps them; none where the text is not what it should be. */
function namesOf(also: string | undefined): readonly Name[] {
  const given: unknown = JSON.parse(also ?? '[]')
  if (!Array.isArray(given)) return []
  return given.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return []
    const [text, lang]: readonly unknown[] = pair
    return typeof text === 'string' && typeof lang === 'string' ? [{ text, lang }] : []
  })
}

/** How many words of the question a name has. */
function matches(name: string, question: string): number {
  const keys = keysOf(name)
  return termsOf(question).filter((term) =>
    term.keys.some((typed) => keys.some((key) => key.startsWith(typed))),
  ).length
}

/** The other name that fits the question better than the title does; undefined where none. */
export function alsoCalled(fragment: Fragment, question: string): Name | undefined {
  let best: Name | undefined
  let most = matches(titleOf(fragment), question)
  for (const name of namesOf(fragment.meta['also'])) {
    const n = matches(name.text, question)
    if (n > most) {
      best = name
      most = n
    }
  }
  return best
}

function span(name: string, text: string, lang = ''): HTMLElement {
  const made = document.createElement('span')
  made.className = name
  made.textContent = text
  if (lang !== '' && lang !== language()) made.lang = lang
  return made
}

/** One result: the name as a link, the name that was typed, and what it is. */
export function resultItem(fragment: Fragment, question: string, also: Message): HTMLLIElement {
  const { meta } = fragment
  const link = document.createElement('a')
  link.href = fragment.url
  link.textContent = titleOf(fragment)
  if (meta['lang']) link.lang = meta['lang']
  const item = document.createElement('li')
  item.append(link)
  const other = alsoCalled(fragment, question)
  if (other) {
    const [before = '', after = ''] = say(also, { name: '\u0000' }).split('\u0000')
    const line = span('search-also', before)
    line.append(span('', other.text, other.lang), after)
    item.append(line)
  }
  item.append(span('search-line', meta['line'] ?? ''))
  return item
}
