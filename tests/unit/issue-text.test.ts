import { expect, it } from 'vitest'
import { ISSUE_CODES } from '../../src/core/issue-codes.ts'
import { issueText } from '../../src/i18n/issue-text.ts'
import { reportWords } from '../../src/i18n/report-words.ts'

const codes = Object.values(ISSUE_CODES).flat()
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

it.each(codes)('%s says the same in both languages', (code) => {
  const en = issueText(code, {}, 'en')
  const ru = issueText(code, {}, 'ru')
  expect(holes(ru.message)).toEqual(holes(en.message))
  expect(new Set(holes(ru.hint))).toEqual(new Set(holes(en.hint)))
  for (const text of [ru.message, ru.hint]) expect(text).toMatch(/[а-яё]/i)
  for (const text of [en.message, en.hint]) expect(text).not.toMatch(/[а-яё]/i)
  for (const { message, hint } of [en, ru])
    for (const text of [message, hint]) expect(text).toMatch(/[.?…]$|\}$/)
})

it('begins a hint with the word that was meant', () => {
  expect(issueText('unknown-key', { key: 'staus', list: 'status', meant: 'status' }, 'en').hint).toBe(
    'Did you mean "status"? Known keys: status.',
  )
  expect(issueText('unknown-key', { key: 'staus', list: 'status', meant: 'status' }, 'ru').hint).toBe(
    'Может быть, «status»? Известные ключи: status.',
  )
})

it('counts in both languages', () => {
  expect(reportWords('en').summary(1, 2, 1)).toBe('1 file: 2 errors, 1 warning')
  expect(reportWords('ru').summary(3, 5, 21)).toBe('3 файла: 5 ошибок, 21 предупреждение')
})
