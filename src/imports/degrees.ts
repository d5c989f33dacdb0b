import type { Parsed } from './issue.ts'
import { doubt } from './issue.ts'

type Axis = 'lat' | 'lon'

const LIMIT: Readonly<Record<Axis, number>> = { lat: 90, lon: 180 }

const NORTH = /с\.? ?ш\.?|сев(?:ерной)?\.? ?(?:широты)?|\bn\b|north/iu
const SOUTH = /ю\.? ?ш\.?|юж\p{L}*\.? ?(?:широты)?|\bs\b|south/iu
const EAST = /в\.? ?д\.?|вост\p{L}*\.? ?(?:долготы)?|\be\b|east/iu
const WEST = /з\.? ?д\.?|зап\p{L}*\.? ?(?:долготы)?|\bw\b|west/iu

/** One spelling of the marks: ° ' ", points for decimals, letters of hemispheres apart from the digits. */
const unified = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[º˚]|град(?:\p{L}*|\.)|deg(?:rees?)?\.?/giu, '°')
    .replace(/[″”“„«»]|''|′′|’’|сек(?:\p{L}*|\.)|sec(?:onds?)?\.?/giu, '"')
    .replace(/[′’‘`´]|мин(?:\p{L}*|\.)|min(?:utes?)?\.?/giu, "'")
    .replace(/(?<=\d)(?=[nsewсювз](?![\p{L}\d]))|(?<=(?<!\p{L})[nsew])(?=\d)/giu, ' ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .trim()

const DEGREES =
  /^(-?\d{1,3}(?:\.\d+)?)(?:\s*[°:\s-]\s*(\d{1,2}(?:\.\d+)?)(?:\s*[':\s-]\s*(\d{1,2}(?:\.\d+)?))?)?\s*[°'"]?$/u

/** The hemisphere a text names, with the text without it. */
function hemisphere(text: string, axis: Axis): { readonly sign: number; readonly rest: string } | undefined {
  const [plus, minus] = axis === 'lat' ? [NORTH, SOUTH] : [EAST, WEST]
  const [wrongPlus, wrongMinus] = axis === 'lat' ? [EAST, WEST] : [NORTH, SOUTH]
  if (plus.test(text)) return { sign: 1, rest: text.replace(plus, ' ') }
  if (minus.test(text)) return { sign: -1, rest: text.replace(minus, ' ') }
  return wrongPlus.test(text) || wrongMinus.test(text) ? undefined : { sign: 1, rest: text }
}

/** Seven places are a centimetre: what a conversion adds beyond them is noise. */
const rounded = (value: number): number => Math.round(value * 1e7) / 1e7

/**
 * Reads a latitude or longitude: decimal, or degrees, minutes and seconds in any common spelling.
 * Example: `41°16'56" N`, `41 16 56.0`, `N41.28`, `41°16,9' с. ш.` are latitudes.
 */
export function parseDegrees(text: string, axis: Axis): Parsed<number> {
  const half = hemisphere(unified(text), axis)
  const match =
    half &&
    DEGREES.exec(
      half.rest
        .replace(/[,;]\s*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  if (!half || !match) return doubt('import-coordinates')
  const [degrees = 0, minutes = 0, seconds = 0] = match.slice(1).map((part = '0') => Number(part))
  const parts = match.slice(2).some((part) => part !== undefined)
  if (parts && !Number.isInteger(degrees)) return doubt('import-coordinates')
  if (match[3] !== undefined && !Number.isInteger(minutes)) return doubt('import-coordinates')
  if (minutes >= 60 || seconds >= 60) return doubt('import-coordinates')
  const whole = Math.abs(degrees) + minutes / 60 + seconds / 3600
  const signed = whole * half.sign * (match[1]?.startsWith('-') ? -1 : 1)
  const value = parts ? rounded(signed) : signed
  return Math.abs(value) > LIMIT[axis] ? doubt('import-coordinates') : { value }
}

/** Cuts between the two halves of a pair, the likeliest first. */
function halves(text: string): readonly (readonly [string, string])[] {
  const cuts: (readonly [string, string])[] = []
  for (const mark of text.matchAll(/\s*[;/|\n]\s*|,\s+|\s+/gu))
    cuts.push([text.slice(0, mark.index), text.slice(mark.index + mark[0].length)])
  const close = /[nsсю](?:\.? ?ш\.?)?[,\s]*/iu.exec(text)
  if (close)
    cuts.push([text.slice(0, close.index + close[0].length), text.slice(close.index + close[0].length)])
  return cuts
}

/**
 * Reads latitude and longitude from one cell; a pair that can be cut in two ways that both make sense is
 * not understood. Example: `41°16'56" N, 72°28'34" E`, `41,28; 72,47`.
 */
export function parsePair(text: string): Parsed<{ readonly lat: number; readonly lon: number }> {
  const found = new Map<string, { readonly lat: number; readonly lon: number }>()
  for (const [one, other] of halves(text.trim())) {
    const [lat, lon] = [parseDegrees(one, 'lat'), parseDegrees(other, 'lon')]
    if ('value' in lat && 'value' in lon)
      found.set(`${lat.value} ${lon.value}`, { lat: lat.value, lon: lon.value })
  }
  const [only] = found.values()
  return only && found.size === 1 ? { value: only } : doubt('import-coordinates')
}
