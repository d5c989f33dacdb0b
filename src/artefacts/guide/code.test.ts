import { expect, it } from 'vitest'
import { codeBlock, pieces } from './code.ts'
import { withCode } from './marked-code.ts'

it('tells the alphabets of a line apart', () => {
  expect(pieces('name: { en: Pond, ru: Хвостохранилище «Пример» }')).toEqual([
    { text: 'name: { en: Pond, ru: ' },
    { text: 'Хвостохранилище «Пример»', lang: 'ru' },
    { text: ' }' },
  ])
  expect(pieces('ky: Үлгү')).toEqual([{ text: 'ky: ' }, { text: 'Үлгү', lang: 'ky' }])
})

it('shows what nobody would see', () => {
  const shown = (text: string, ends = false) =>
    codeBlock(text, 'en', 1, ends).lines.map((line) => line.pieces.map((piece) => piece.text).join(''))
  expect(shown('a\u200bb\r\nи\u0306\n')).toEqual(['a‹U+200B›b‹CR›', 'и‹U+0306›'])
  expect(shown('a\nb', true)).toEqual(['a‹LF›', 'b'])
  expect(codeBlock('a\nb\n', 'ru', 2)).toMatchObject({
    lang: 'en',
    lines: [{ marked: false }, { marked: true }],
  })
})

it('finds code between backticks', () => {
  expect(withCode('Run `npm run fix` now')).toEqual([
    { text: 'Run ' },
    { text: 'npm run fix', lang: 'en' },
    { text: ' now' },
  ])
})
