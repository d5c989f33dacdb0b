/** A unit in which sources give a quantity: how many decimal places lie between it and the field's own. */
export interface InputUnit {
  /** Last part of the key of its label. Example: `million-m3`. */
  readonly id: string
  /** Power of ten from it to the unit of the field: 6 for millions, -4 for m² where the field is in ha. */
  readonly power: number
}

/** Units offered for each unit of a field, its own first. */
export const INPUT_UNITS: Readonly<Record<string, readonly InputUnit[]>> = {
  m3: [
    { id: 'm3', power: 0 },
    { id: 'thousand-m3', power: 3 },
    { id: 'million-m3', power: 6 },
  ],
  t: [
    { id: 't', power: 0 },
    { id: 'thousand-t', power: 3 },
    { id: 'million-t', power: 6 },
  ],
  't/a': [
    { id: 't/a', power: 0 },
    { id: 'thousand-t/a', power: 3 },
    { id: 'million-t/a', power: 6 },
  ],
  ha: [
    { id: 'ha', power: 0 },
    { id: 'km2', power: 2 },
    { id: 'm2', power: -4 },
  ],
  m: [
    { id: 'm', power: 0 },
    { id: 'km', power: 3 },
  ],
  km: [
    { id: 'km', power: 0 },
    { id: 'm', power: -3 },
  ],
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/

/** Figures without the spaces that part thousands. Example: `110 500` gives `110500`. */
const joined = (text: string): string => text.trim().replace(/(?<=\d)[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '')

/**
 * A figure in the unit of its field: the point is moved, nothing is computed. What is no plain decimal
 * comes back as it was typed, so that the checker says what is wrong with it.
 * Example: `inOwnUnit('32.6', 6)` gives 32600000; `inOwnUnit('41,5', 6)` gives `41,5`.
 */
export function inOwnUnit(text: string, power: number): number | string {
  const typed = joined(text)
  const parts = PLAIN.exec(typed)
  if (!parts) return typed
  const [, sign = '', whole = '', decimals = ''] = parts
  const digits = whole.padStart(Math.max(0, 1 - power), '0')
  const shifted =
    power >= 0
      ? `${digits}${decimals.padEnd(power, '0').slice(0, power)}.${decimals.slice(power)}`
      : `${digits.slice(0, power)}.${digits.slice(power)}${decimals}`
  return Number(`${sign}${shifted}`)
}
