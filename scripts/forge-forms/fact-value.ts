import type { FieldSpec } from '../../src/core/facility/fields.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { isMessage } from '../../src/i18n/is-message.ts'
import { translator } from '../../src/i18n/translate.ts'

/** The keys of a claim that hold its value; undefined where the answer cannot be read. */
export type ValueKeys = Readonly<Record<string, unknown>> | undefined

const NUMBER = /^-?\d+(?:\.\d+)?$/
const RANGE = /^(-?\d+(?:\.\d+)?)\s*[-–—]\s*(-?\d+(?:\.\d+)?)$/
const PLACE = /^(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)(?:\s*[,;]\s*(site|settlement|approximate))?$/

/** Spaces between the digits of a long number mean nothing; a comma might mean two things. */
const digits = (text: string): string => text.replaceAll(/(?<=\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, '')

/** Reads a number or a range. Example: `12 300 000` and `10-20`. */
export function numberKeys(answer: string): ValueKeys {
  const text = digits(answer)
  if (NUMBER.test(text)) return { value: Number(text) }
  const [, low, high] = RANGE.exec(text) ?? []
  return low === undefined || high === undefined ? undefined : { range: [Number(low), Number(high)] }
}

/** Reads coordinates; the precision is that of a guess where none is named. Example: `41.858, 78.196`. */
export function placeKeys(answer: string): ValueKeys {
  const [, lat, lon, precision = 'approximate'] = PLACE.exec(answer) ?? []
  return lat === undefined || lon === undefined
    ? undefined
    : { lat: Number(lat), lon: Number(lon), precision }
}

/** Two texts make a pair; one alone is an id where the field knows ids. */
const textKeys = (answer: string, russian: string, orId: boolean): ValueKeys => {
  if (russian !== '') return { value: { en: answer, ru: russian } }
  return orId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer) ? { value: answer } : undefined
}

/** Reads the answer on one fact, as its field wants it. The checker judges the value afterwards. */
export function valueKeys(
  key: string,
  spec: FieldSpec,
  answer: string,
  russian: string,
  locale: IssueLocale,
): ValueKeys {
  switch (spec.type) {
    case 'number':
    case 'year':
      return numberKeys(answer)
    case 'category': {
      const found = spec.values.find((value) => {
        const name = `${key}.${String(value)}`
        return answer === String(value) || (isMessage(name) && answer === translator(locale)(name))
      })
      return found === undefined ? undefined : { value: found }
    }
    case 'reference':
      return { value: answer }
    case 'word':
      return { value: russian === '' ? answer : { en: answer, ru: russian } }
    case 'text':
      return textKeys(answer, russian, spec.orReference !== undefined)
    case 'texts':
      return russian === '' ? undefined : { value: [{ en: answer, ru: russian }] }
    case 'countries':
      return { value: answer.split(/[\s,;]+/).filter((code) => code !== '') }
    case 'place':
      return placeKeys(answer)
  }
}
