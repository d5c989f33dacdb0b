/** A comment, or a tag with its name and attributes. */
const TAG = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const ATTRIBUTE = /([^\s=/"']+)(?:="([^"]*)")?/g

/** Elements that end where they begin. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Attributes whose value decides what may stand in the element or around it. */
const TELLING = new Set([
  'autocomplete',
  'http-equiv',
  'inputmode',
  'kind',
  'method',
  'rel',
  'role',
  'scope',
  'type',
])

/** An element's attributes as far as rules ask for them. Example: `aria-label href rel=alternate title=`. */
const attributesOf = (text: string): string =>
  [...text.matchAll(ATTRIBUTE)]
    .filter(([, name = '']) => !name.startsWith('data-'))
    .map(([, name = '', value]) => {
      if (TELLING.has(name)) return `${name}=${value ?? ''}`
      return value === '' ? `${name}=` : name
    })
    .toSorted()
    .join(' ')

/**
 * What a page is built of: every way an element stands in another with its attributes, every element that is
 * empty, every step from heading to heading. Two pages of the same shapes keep the same rules of HTML.
 */
export function shapesOf(html: string): ReadonlySet<string> {
  const shapes = new Set<string>()
  const open: string[] = []
  let [end, last, heading] = [0, '', '']
  for (const { 0: whole, 1: closing, 2: written, 3: attributes = '', index } of html.matchAll(TAG)) {
    if (written === undefined) continue
    const name = written.toLowerCase()
    const between = html.slice(end, index).trim()
    end = index + whole.length
    if (closing) {
      if (last === name && between === '') shapes.add(`empty ${name} in ${open.at(-2) ?? ''}`)
      const at = open.lastIndexOf(name)
      if (at === -1) shapes.add(`closed but never opened: ${name}`)
      else open.length = at
      last = ''
      continue
    }
    shapes.add(`${open.at(-1) ?? ''} > ${name} ${attributesOf(attributes)}`)
    if (/^h[1-6]$/.test(name)) {
      shapes.add(`${heading} then ${name}`)
      heading = name
    }
    last = VOID.has(name) || attributes.endsWith('/') ? '' : name
    if (last !== '') open.push(name)
  }
  for (const name of open) shapes.add(`never closed: ${name}`)
  return shapes
}

/** As few pages as show every shape of all: each shows one that none before it has. */
export function pagesOfEveryShape<Page extends { readonly html: string }>(
  pages: readonly Page[],
): readonly Page[] {
  const seen = new Set<string>()
  return pages.filter(({ html }) => {
    const fresh = [...shapesOf(html)].filter((shape) => !seen.has(shape))
    for (const shape of fresh) seen.add(shape)
    return fresh.length > 0
  })
}
