/** An element of an XML document as a reader of its own sees it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text directly within, entities undone. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
  readonly children: XmlElement[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g
// eslint's rule on control characters reads literals alone; these are the ones that XML 1.0 refuses.
const REFUSED = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16))
    const sign = ENTITIES[String(name)]
    if (sign === undefined) throw new Error(`no such entity: ${whole}`)
    return sign
  })
}

/**
 * Reads the XML that feeds are written in: elements, attributes in double quotes, the five entities and
 * numbers. Throws on everything else, and on every sign that XML 1.0 refuses.
 */
export function readXml(text: string): XmlElement {
  if (REFUSED.test(text)) throw new Error('a sign that XML refuses')
  if (!text.startsWith('<?xml version="1.0" encoding="utf-8"?>')) throw new Error('no XML declaration')
  const stack: Open[] = []
  let root: XmlElement | undefined
  for (const [token, closed, opened, given = '', empty, words] of text.matchAll(TOKEN)) {
    const top = stack.at(-1)
    if (token.startsWith('<?')) continue
    if (words !== undefined) {
      if (top) top.text += unescaped(words)
      else if (words.trim() !== '') throw new Error(`text outside the root: ${words}`)
    } else if (opened !== undefined) {
      const attributes: Record<string, string> = {}
      for (const [, name = '', value = ''] of given.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (name in attributes) throw new Error(`${name} twice`)
        attributes[name] = unescaped(value)
      }
      const element: Open = { name: opened, attributes, text: '', children: [] }
      if (top) top.children.push(element)
      else if (root) throw new Error('two roots')
      else root = element
      if (empty !== '/') stack.push(element)
    } else if (closed === undefined || stack.pop()?.name !== closed)
      throw new Error(`not well formed: ${token}`)
  }
  if (!root || stack.length > 0) throw new Error('not closed')
  return root
}
