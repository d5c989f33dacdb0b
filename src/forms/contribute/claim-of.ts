import type { FieldSpec } from '../../core/facility/fields.ts'
import type { RawClaim } from '../../yaml/edit.ts'
import { answer, pairOf, present } from './answers.ts'
import type { Answers } from './answers.ts'
import { INPUT_UNITS, inOwnUnit } from './units.ts'

/** How many places the point moves from the unit that was chosen to the field's own. */
export function powerOf(spec: FieldSpec, unit: string): number {
  const units = spec.type === 'number' ? (INPUT_UNITS[spec.unit] ?? []) : []
  return units.find(({ id }) => id === unit)?.power ?? 0
}

const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Two columns of lines as pairs; a line without its twin is a pair with one side. */
function pairsOf(answers: Answers, name: string): readonly unknown[] {
  const [en, ru] = [lines(answer(answers, `${name}.en`)), lines(answer(answers, `${name}.ru`))]
  return Array.from({ length: Math.max(en.length, ru.length) }, (_, at) =>
    present({ en: en[at], ru: ru[at] }),
  )
}

/** A coordinate: degrees as a number where it is one, else as typed, for the checker to refuse. */
const degrees = (text: string): number | string | undefined => (text === '' ? undefined : inOwnUnit(text, 0))

/** The keys that hold the value of a claim. `name` is the first part of the controls' names. */
function valueOf(spec: FieldSpec, answers: Answers, name: string): RawClaim {
  const value = answer(answers, `${name}.value`)
  switch (spec.type) {
    case 'number':
    case 'year': {
      const power = powerOf(spec, answer(answers, `${name}.unit`))
      const number = (key: string) => inOwnUnit(answer(answers, `${name}.${key}`), power)
      if (answer(answers, `${name}.kind`) === 'range')
        return { range: [number('range.0'), number('range.1')] }
      return present({ value: number('value') })
    }
    case 'category':
      return present({ value: spec.values.find((each) => String(each) === value) ?? value })
    case 'reference':
    case 'word':
      return present({ value })
    case 'text':
      return present({ value: value === '' ? pairOf(answers, `${name}.value`) : value })
    case 'texts': {
      const pairs = pairsOf(answers, `${name}.value`)
      return pairs.length === 0 ? {} : { value: pairs }
    }
    case 'countries': {
      const codes = value.split(/[\s,;]+/).filter((code) => code !== '')
      return codes.length === 0 ? {} : { value: codes }
    }
    case 'place':
      return present({
        lat: degrees(answer(answers, `${name}.lat`)),
        lon: degrees(answer(answers, `${name}.lon`)),
        precision: answer(answers, `${name}.precision`),
      })
  }
}

/** True where nothing was entered for a value. */
export const isBlank = (spec: FieldSpec, answers: Answers, name: string): boolean => {
  const { precision: _, ...rest } = valueOf(spec, answers, name)
  return Object.keys(rest).length === 0
}

/**
 * A claim as it will stand in the record. What cannot be read is written as it was typed: the checker says
 * what is wrong with it, in its own words. `over` is the claim that is mended: keys no control shows stay.
 */
export function claimOf(
  spec: FieldSpec,
  answers: Answers,
  { name = 'claim', source, over = {} }: { name?: string; source: string; over?: RawClaim },
): RawClaim {
  const { also } = over
  return {
    ...valueOf(spec, answers, name),
    ...present({
      source,
      also,
      as_of: answer(answers, 'claim.as_of'),
      preferred: answer(answers, 'claim.preferred') === 'true' || undefined,
      stated: answer(answers, `${name}.stated`),
      locator: answer(answers, 'claim.locator'),
      note: pairOf(answers, `${name}.note`),
    }),
  }
}
