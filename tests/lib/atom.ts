import type { XmlElement } from './xml.ts'
import { readXml } from './xml.ts'

/** An entry as a reader sees it. */
export interface ReadEntry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly href: string
  /** HTML, escapes of XML undone. */
  readonly content: string
}

/** A feed as a reader sees it: written from RFC 4287, not from the code that writes. */
export interface ReadFeed {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly language: string
  readonly self: string
  readonly entries: readonly ReadEntry[]
  /** What the format forbids. */
  readonly faults: readonly string[]
}

/** RFC 3339 with a capital T and Z. */
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/
/** RFC 4151, with what RFC 3986 lets stand in the specific part. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}){0,2}:[\w.~!$&'()*+,;=:@/?-]+$/
const ONE_OF_FEED = ['id', 'title', 'updated', 'subtitle', 'rights', 'generator', 'logo', 'icon']
const ONE_OF_ENTRY = ['id', 'title', 'updated', 'published', 'summary', 'content', 'rights', 'source']

const named = ({ children }: XmlElement, name: string) => children.filter((each) => each.name === name)
const textOf = (element: XmlElement, name: string): string => named(element, name)[0]?.text ?? ''
const linkOf = (element: XmlElement, rel: string): string =>
  named(element, 'link').find(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)?.attributes[
    'href'
  ] ?? ''

/** What sections 4.1.1 and 4.1.2 ask of a feed or an entry. */
function elementFaults(element: XmlElement, once: readonly string[], where: string): readonly string[] {
  const faults: string[] = []
  for (const name of ['id', 'title', 'updated'])
    if (named(element, name).length !== 1 || textOf(element, name).trim() === '')
      faults.push(`${where}: one ${name}`)
  for (const name of once) if (named(element, name).length > 1) faults.push(`${where}: ${name} twice`)
  for (const name of ['updated', 'published'])
    for (const { text } of named(element, name)) if (!DATE.test(text)) faults.push(`${where}: date ${text}`)
  if (!TAG.test(textOf(element, 'id'))) faults.push(`${where}: id ${textOf(element, 'id')}`)
  const alternates = named(element, 'link').filter(
    ({ attributes: { rel } }) => (rel ?? 'alternate') === 'alternate',
  )
  const kinds = alternates.map(({ attributes: { type, hreflang } }) => `${type ?? ''} ${hreflang ?? ''}`)
  if (new Set(kinds).size < kinds.length) faults.push(`${where}: two alternates of one kind`)
  for (const { attributes } of named(element, 'link'))
    if (!/^https:\/\/[^\s<>"]+$/.test(attributes['href'] ?? ''))
      faults.push(`${where}: address ${attributes['href'] ?? ''}`)
  return faults
}

function entryFaults(entry: XmlElement): readonly string[] {
  const where = `entry ${textOf(entry, 'id')}`
  const [content] = named(entry, 'content')
  return [
    ...elementFaults(entry, ONE_OF_ENTRY, where),
    ...(content || linkOf(entry, 'alternate') ? [] : [`${where}: neither content nor alternate`]),
    ...(content?.attributes['type'] === 'html' && content.children.length > 0
      ? [`${where}: markup in text`]
      : []),
    ...(textOf(entry, 'published') > textOf(entry, 'updated') ? [`${where}: updated before published`] : []),
  ]
}

/** Reads a feed and lists what is wrong with it. Throws where it is no XML. */
export function readAtom(text: string): ReadFeed {
  const feed = readXml(text)
  const entries = named(feed, 'entry')
  const faults = [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['no Atom feed']),
    ...elementFaults(feed, ONE_OF_FEED, 'feed'),
    ...entries.flatMap(entryFaults),
  ]
  const [author] = named(feed, 'author')
  if (!author || textOf(author, 'name') === '') faults.push('feed: no author')
  const ids = [textOf(feed, 'id'), ...entries.map((entry) => textOf(entry, 'id'))]
  if (new Set(ids).size < ids.length) faults.push('an id twice')
  const dates = entries.map((entry) => textOf(entry, 'updated'))
  if (dates.some((date) => date > textOf(feed, 'updated'))) faults.push('an entry later than its feed')
  if (dates.some((date, at) => date > (dates[at - 1] ?? date))) faults.push('not the latest first')
  return {
    id: textOf(feed, 'id'),
    title: textOf(feed, 'title'),
    updated: textOf(feed, 'updated'),
    language: feed.attributes['xml:lang'] ?? '',
    self: linkOf(feed, 'self'),
    entries: entries.map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      href: linkOf(entry, 'alternate'),
      content: textOf(entry, 'content'),
    })),
    faults,
  }
}
