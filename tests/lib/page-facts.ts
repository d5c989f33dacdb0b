import { attribute, elements, firstElement, isElement, ownTexts, parseHtml, textOf } from './html.ts'
import type { Element, Placed } from './html.ts'
import { addressOf } from './page-types.ts'

/** An address that a page names. */
export interface Reference {
  readonly tag: string
  readonly attribute: string
  readonly value: string
  readonly rel: string
  readonly hreflang: string
}

/** Stands in a text for an element within it. */
const ELEMENT = '\ufffc'

/** A visible text or a text in an attribute, with the language it is in. */
export interface Words {
  readonly text: string
  /** Nearest `lang` above it. */
  readonly lang: string
  /** Where it stands. Example: `td.value` or `a[aria-label]`. */
  readonly where: string
}

/** True for a page that answers but that nobody should be led to: of a withdrawn record, or for lost readers. */
export const isUnlisted = ({ metas }: PageFacts): boolean =>
  metas.some(({ name, content }) => name === 'robots' && content === 'noindex')

/** What the tests want to know of a page; the tree itself is dropped after reading. */
export interface PageFacts {
  /** Path below the folder. Example: `en/about/index.html`. */
  readonly file: string
  /** Example: `/en/about/`. */
  readonly address: string
  readonly html: string
  readonly lang: string
  /** First element of the head, as `tag name=value …`. */
  readonly first: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  readonly titles: readonly string[]
  readonly metas: readonly Readonly<Record<string, string>>[]
  readonly links: readonly Readonly<Record<string, string>>[]
  readonly ids: readonly string[]
  readonly references: readonly Reference[]
  readonly texts: readonly Words[]
  readonly labels: readonly Words[]
  /** Code or style within the page, which the policy forbids. */
  readonly inline: readonly string[]
}

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href']
/** A file of the site that a script is told of. Example: `data-file="/en/near/data.json"`. */
const FILE = /^\/[\w./-]+\.\w+$/
const LABELS = [
  'title',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'alt',
  'placeholder',
  'data-label',
]
/** A line of a text of a drawing belongs to that text, which is cut where the width ends. */
const SILENT = new Set(['script', 'style', 'template', 'tspan'])

const record = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))

const langOf = ({ element, above }: Placed): string =>
  [...above, element].map((each) => attribute(each, 'lang')).findLast((lang) => lang !== undefined) ?? ''

const nameOf = (element: Element): string => {
  const kind = attribute(element, 'class')
  return kind ? `${element.tagName}.${kind.trim().replaceAll(/\s+/g, '.')}` : element.tagName
}

function inlineOf({ element }: Placed): string[] {
  const found = element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `${name}= on <${element.tagName}>`)
  if (element.tagName === 'style') found.push('<style>')
  const isCode = element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json'
  if (isCode && attribute(element, 'src') === undefined) found.push('inline <script>')
  return found
}

function referencesOf({ element }: Placed): Reference[] {
  return element.attrs.flatMap(({ name, value, prefix }) => {
    const full = prefix ? `${prefix}:${name}` : name
    if (!ADDRESSES.includes(full) && !(name.startsWith('data-') && FILE.test(value))) return []
    const [rel = '', hreflang = ''] = ['rel', 'hreflang'].map((key) => attribute(element, key))
    return [{ tag: element.tagName, attribute: full, value, rel, hreflang }]
  })
}

function labelsOf(placed: Placed): Words[] {
  return LABELS.flatMap((name) => {
    const text = attribute(placed.element, name)
    return text ? [{ text, lang: langOf(placed), where: `${nameOf(placed.element)}[${name}]` }] : []
  })
}

/** Reads a page. Example: `factsOf('en/index.html', '<!doctype html>…')`. */
export function factsOf(file: string, html: string): PageFacts {
  const all = [...elements(parseHtml(html))]
  const named = (tag: string) => all.filter(({ element }) => element.tagName === tag)
  const root = named('html')[0]?.element
  const head = named('head')[0]?.element
  const first = head && firstElement(head)
  return {
    file,
    address: addressOf(file),
    html,
    lang: (root && attribute(root, 'lang')) ?? '',
    first: { tag: first?.tagName ?? '', attributes: first ? record(first) : {} },
    titles: named('title')
      .filter(({ above }) => above.at(-1)?.tagName === 'head')
      .map(({ element }) => textOf(element)),
    metas: named('meta').map(({ element }) => record(element)),
    links: named('link').map(({ element }) => record(element)),
    ids: all.flatMap(({ element }) => attribute(element, 'id') ?? []),
    references: all.flatMap(referencesOf),
    texts: all.flatMap((placed) => {
      if (SILENT.has(placed.element.tagName) || placed.above.some(({ tagName }) => tagName === 'head'))
        return []
      const lang = langOf(placed)
      const where = nameOf(placed.element)
      const lines = placed.element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tspan')
      const text = lines.length > 0 ? lines.map(textOf).join(' ') : ownTexts(placed.element).join(ELEMENT)
      return text.replaceAll(ELEMENT, '').trim() === '' ? [] : [{ text, lang, where }]
    }),
    labels: all.flatMap(labelsOf),
    inline: all.flatMap(inlineOf),
  }
}

/** Value of a `<meta name=…>`, or of `http-equiv`. */
export function metaOf(page: PageFacts, name: string): string | undefined {
  return page.metas.find((meta) => (meta['name'] ?? meta['http-equiv']) === name)?.['content']
}
