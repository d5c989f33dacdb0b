import { expect, it } from 'vitest'
import { translator } from '../i18n/translate.ts'
import { markedBand, markedCount } from './marked.ts'
import { markedText } from './marked-text.ts'

it.each([
  ['en', ['Counting the unrated: ', { kind: 'all', value: '1/1200', text: '1–1,200' }, ' of ']],
  ['ru', ['Вместе с ', { kind: 'all', value: '1/1200', text: '1–1\u00a0200' }, ' из ']],
])('numbers keep their marks and their place in a sentence: %s', (locale, [, number]) => {
  const all = markedBand({ best: 1, worst: 1200 }, locale, 'all')
  const count = markedCount('total', 1300, locale)
  const text = markedText({ band: all, count }, (slots) => translator(locale)('facility.rank.all', slots))
  expect(text).toHaveLength(5)
  expect(text[1]).toEqual(number)
  expect(text[3]).toEqual(count)
  expect(text[4]).toBe('.')
})
