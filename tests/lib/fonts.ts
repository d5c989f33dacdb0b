/** A face of a style sheet. */
export interface Face {
  readonly url: string
  /** Ranges of code points, both ends in. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** `U+0460-048F`, `U+2116`, or `U+4??`. */
function rangeOf(text: string): readonly [number, number] {
  const [low = '', high] = text.trim().replace(/^U\+/i, '').split('-')
  return [parseInt(low.replaceAll('?', '0'), 16), parseInt((high ?? low).replaceAll('?', 'F'), 16)]
}

/** The faces of a style sheet; one without a range stands for every character. */
export function facesOf(css: string): readonly Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const url = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(body)?.[1] ?? ''
    const ranges = /unicode-range:([^;}]+)/i.exec(body)?.[1]?.split(',').map(rangeOf)
    return { url, ranges: ranges ?? [[0, 0x10ffff]] }
  })
}

/** Addresses of the fonts that a browser loads for a text. */
export function fontsFor(text: string, faces: readonly Face[]): ReadonlySet<string> {
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0)
  const needed = faces.filter(({ ranges }) =>
    points.some((point) => ranges.some(([low, high]) => low <= point && point <= high)),
  )
  return new Set(needed.map(({ url }) => url))
}

/** Texts that a style sheet prints itself. */
export const printedBy = (css: string): string =>
  [...css.matchAll(/content:\s*(["'])(.*?)\1/g)].map(([, , text = '']) => text).join('')
