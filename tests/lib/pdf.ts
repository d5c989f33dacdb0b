import { inflateSync } from 'node:zlib'

/** Number of leaves of a PDF that Chromium made. */
export const leavesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** Body of an object of the file, with its stream unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const file = pdf.toString('latin1')
  const found = new Map<string, { head: string; stream: string }>()
  for (const match of file.matchAll(/(\d+) 0 obj\b([\s\S]*?)(?=endobj)/g)) {
    const [, id = '', body = ''] = match
    const at = body.indexOf('stream')
    const head = at < 0 ? body : body.slice(0, at)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const from = match.index + match[0].length - body.length + at + body.slice(at).search(/\n/) + 1
    const packed = at < 0 ? Buffer.alloc(0) : pdf.subarray(from, from + length)
    const isPacked = /\/Filter ?\/FlateDecode/.test(head) && packed.length > 0
    found.set(id, { head, stream: (isPacked ? inflateSync(packed) : packed).toString('latin1') })
  }
  return found
}

const hex = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('')

/** Glyphs of a font and the letters they stand for. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<([\dA-F]+)> <([\dA-F]+)>/gi))
      letters.set(parseInt(glyph, 16), hex(text))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/gi,
    ))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)))
  return letters
}

/** How the text of a font is written: hexadecimal digits of a letter, and the letters they stand for. */
interface Font {
  readonly digits: RegExp
  readonly letters: ReadonlyMap<number, string>
}

/** The text that a PDF of Chromium holds, without the spaces between its pieces. */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const fonts = new Map<string, Font>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(id)?.head ?? ''
      const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1]
      if (map === undefined) continue
      const digits = font.includes('/Type3') ? /.{2}/g : /.{4}/g
      fonts.set(name, { digits, letters: lettersOf(objects.get(map)?.stream ?? '') })
    }
  const texts: string[] = []
  for (const { stream } of objects.values()) {
    let font: Font | undefined
    for (const [, name, text] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/gi)) {
      if (name !== undefined) font = fonts.get(name)
      for (const glyph of text?.match(font?.digits ?? /$^/) ?? [])
        texts.push(font?.letters.get(parseInt(glyph, 16)) ?? '')
    }
  }
  return texts.join('')
}
