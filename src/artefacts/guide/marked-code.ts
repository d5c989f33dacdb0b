import type { Piece } from './code.ts'

/** Splits a message at its backticks: what stands between two is code, in English. Example: ``Run `x` now``. */
export const withCode = (text: string): readonly Piece[] =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? { text: part, lang: 'en' } : { text: part }))
    .filter((piece) => piece.text !== '')
