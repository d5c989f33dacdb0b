import type { Decimal } from './mapping.ts'
import type { Parsed } from './issue.ts'
import { doubt } from './issue.ts'

/** A quantity as a cell gives it, in the unit of the cell. */
export interface Quantity {
  readonly lo: number
  readonly hi: number
  /** The words around the number: about, at most, at least. */
  readonly mark?: 'about' | 'most' | 'least'
  /** What stands behind the number. Example: `млн м3`. */
  readonly rest: string
}

const SPACE = "[ \\u00a0\\u202f\\u2009'’]"
const TOKEN = new RegExp(`\\d+(?:${SPACE}\\d{3}(?!\\d))*(?:[.,]\\d+)*`, 'u')
const GROUPS = new RegExp(SPACE, 'gu')

/** What a separator shows by itself: 12,5 is a decimal comma, 1,234.5 a decimal point, 1,234 neither. */
function styleOf(token: string): Decimal | undefined {
  const [comma, point] = [token.split(',').length - 1, token.split('.').length - 1]
  if (comma > 0 && point > 0) return token.lastIndexOf(',') > token.lastIndexOf('.') ? 'comma' : 'point'
  if (comma + point === 0) return undefined
  const mark = comma > 0 ? ',' : '.'
  if (comma + point > 1) return comma > 0 ? 'point' : 'comma'
  const [whole = '', part = ''] = token.split(mark)
  const grouped = part.length === 3 && whole.length <= 3 && !/^0/.test(whole) && !GROUPED.test(token)
  return grouped ? undefined : comma > 0 ? 'comma' : 'point'
}
const GROUPED = new RegExp(SPACE, 'u')

/** How the numbers of a column are written; undefined where none shows it, or where they disagree. */
export function decimalStyle(texts: readonly string[]): Decimal | undefined {
  const found = new Set(texts.flatMap((text) => styleOf(TOKEN.exec(text)?.[0] ?? '') ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** One number; undefined where its separators make no number, `ambiguous` where they make two. */
function numberOf(token: string, decimal: Decimal | undefined): number | 'ambiguous' | undefined {
  const bare = token.replace(GROUPS, '')
  if (!/[.,]/.test(bare)) return Number(bare)
  const style = styleOf(token) ?? decimal
  if (style === undefined) return 'ambiguous'
  const [mark, other] = style === 'comma' ? [',', '.'] : ['.', ',']
  const [whole = '', part, ...more] = bare.split(mark)
  if (more.length > 0 || (part?.includes(other) ?? false)) return undefined
  if (whole.includes(other) && !/^\d{1,3}$/.test(whole.split(other)[0] ?? '')) return undefined
  if (
    whole
      .split(other)
      .slice(1)
      .some((group) => group.length !== 3)
  )
    return undefined
  return Number(`${whole.replaceAll(other, '')}.${part ?? '0'}`)
}

const ABOUT =
  /^(?:~|≈|±|ок\.?|около|примерно|приблизительно|приб\.?|порядка|about|approx\.?|approximately|circa|ca?\.)\s*/iu
const MOST = /^(?:<|≤|⩽|до|менее|меньше|не более|не свыше|up to|less than|under|at most|max\.?|below)\s*/iu
const LEAST = /^(?:>|≥|⩾|от|более|больше|свыше|не менее|over|more than|above|at least|min\.?)\s*/iu
const BETWEEN = /^\s*(?:-|–|—|…|\.\.\.?|до|to|and|и)\s*(?=\d)/iu
const FROM = /^(?:от|from|between)\s*(?=\d)/iu

/**
 * Reads a quantity: a number, a span, "about", "<5", with or without a unit behind it. What could be two
 * numbers is a doubt, never a guess. Example: `ок. 110-150 тыс. м3`.
 */
export function parseQuantity(text: string, decimal: Decimal | undefined): Parsed<Quantity> {
  let rest = text.trim()
  let mark: Quantity['mark']
  const spanned = rest.replace(FROM, '')
  if (spanned !== rest && BETWEEN.test(spanned.replace(TOKEN, ''))) rest = spanned
  for (const [words, means] of [
    [ABOUT, 'about'],
    [MOST, 'most'],
    [LEAST, 'least'],
  ] as const) {
    const shorter = rest.replace(words, '')
    if (shorter === rest) continue
    rest = shorter
    mark = means
  }
  const numbers: number[] = []
  for (let first = true; first || numbers.length < 2; first = false) {
    const token = TOKEN.exec(rest)
    if (!token || token.index !== 0) break
    const number = numberOf(token[0], decimal)
    if (number === 'ambiguous')
      return doubt('import-ambiguous-number', { token: token[0], ...bothWays(token[0]) })
    if (number === undefined) return doubt('import-not-a-number')
    numbers.push(number)
    rest = rest.slice(token[0].length)
    if (!BETWEEN.test(rest)) break
    rest = rest.replace(BETWEEN, '')
  }
  const [lo, hi = lo] = numbers
  if (lo === undefined || hi === undefined || lo > hi) return doubt('import-not-a-number')
  if (/\d.*\d{2}/.test(rest.replace(/[а-яa-z]+\s*[\^]?[23]/giu, ''))) return doubt('import-not-a-number')
  return { value: { lo, hi, ...(mark && { mark }), rest: rest.trim() } }
}

const bothWays = (token: string) => {
  const digits = token.replace(/[.,]/, '')
  return { small: token.replace(',', '.'), large: digits }
}
