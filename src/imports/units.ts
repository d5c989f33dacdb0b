/** What is measured. */
export type Dimension = 'volume' | 'mass' | 'flow' | 'area' | 'length'

/** A unit with the factor to the atlas' own: m3, t, t a year, ha, m. Example: `тыс. т` is mass, 1000. */
export interface Unit {
  readonly dimension: Dimension
  readonly factor: number
  /** As it stands in the table. */
  readonly words: string
}

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:млрд|billion|bln)\.?\s*/u, 1e9],
  [/^(?:млн|million|mln|mil)\.?\s*/u, 1e6],
  [/^(?:тыс|thousand|thous|ths)\.?\s*(?:яч\.?\s*)?/u, 1e3],
]

const BASES: readonly (readonly [RegExp, Dimension, number])[] = [
  [
    /^(?:м|m)\s*(?:3|³|\^3)$|^(?:куб|cub?)(?:\.|ических|ическ|ic)?\s*(?:м|m|метр\p{L}*|met(?:re|er)s?)\.?$/u,
    'volume',
    1,
  ],
  [/^(?:т|t|тонн[аы]?|tonnes?|tons?)\.?$/u, 'mass', 1],
  [/^(?:kt|кт)$/u, 'mass', 1e3],
  [/^(?:mt|мт)$/u, 'mass', 1e6],
  [/^(?:mm3|mm³|mcm)$/u, 'volume', 1e6],
  [/^(?:км|km)\s*(?:3|³|\^3)$/u, 'volume', 1e9],
  [/^(?:т|t|тонн|tonnes?|tons?)\.?\s*(?:\/|в|per|a)\s*(?:г|год|a|yr|year)\.?$/u, 'flow', 1],
  [/^(?:га|ha|гектар\p{L}*|hectares?)\.?$/u, 'area', 1],
  [/^(?:км|km)\s*(?:2|²|\^2)$|^(?:кв|sq)\.?\s*(?:км|km)\.?$/u, 'area', 100],
  [/^(?:м|m)\s*(?:2|²|\^2)$|^(?:кв|sq)\.?\s*(?:м|m)\.?$/u, 'area', 1e-4],
  [/^(?:м|m|метр\p{L}*|met(?:re|er)s?)\.?$/u, 'length', 1],
  [/^(?:км|km|километр\p{L}*|kilomet(?:re|er)s?)\.?$/u, 'length', 1000],
]

/** The unit that a text is, and nothing else. Example: `млн куб. м`, `thousand t`, `га`. */
export function unitOf(text: string): Unit | undefined {
  const words = text.trim()
  let rest = words.toLowerCase().replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
  let factor = 1
  for (const [pattern, multiple] of MULTIPLES) {
    const shorter = rest.replace(pattern, '')
    if (shorter === rest) continue
    rest = shorter
    factor *= multiple
  }
  const base = BASES.find(([pattern]) => pattern.test(rest))
  return base && { dimension: base[1], factor: factor * base[2], words }
}

/** Parts of a header where a unit may stand: in brackets, behind a comma, or at the end. */
function* places(header: string): Generator<readonly [unit: string, rest: string]> {
  for (const match of header.matchAll(/[([]([^)\]]*)[)\]]/gu))
    yield [match[1] ?? '', header.replace(match[0], ' ')]
  const parts = header.split(/,|;|:|\s[–—-]\s|\n|\sв\s|\sin\s/u)
  for (const part of parts) yield [part, header.replace(part, ' ')]
  const words = header.split(/\s+/u)
  for (let count = 3; count >= 1; count -= 1)
    if (words.length > count) yield [words.slice(-count).join(' '), words.slice(0, -count).join(' ')]
}

/** The unit a header names, and the header without it. Example: `Объём, млн м³`. */
export function headerUnit(header: string): { readonly unit?: Unit; readonly rest: string } {
  for (const [text, rest] of places(header)) {
    const unit = unitOf(text)
    if (unit) return { unit, rest: rest.replace(/[\s,;:–—-]+$/u, '').trim() }
  }
  return { rest: header }
}
