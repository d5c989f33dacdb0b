import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Ёлочное №2', 'елочное 2'],
  ['Ёлочное 2', 'елочное 2'],
  ['İstanbul', 'istanbul'],
  ['Mailuu-Suu  18', 'mailuu suu 18'],
  ['Мин-Куш (Как)', 'мин куш как'],
  ['Qo‘qon oʻtloq', 'qoqon otloq'],
  ["Qo'qon o`tloq", 'qoqon otloq'],
  ['Қызылорда', 'кызылорда'],
  ['Әуезов өзен үңгір', 'ауезов озен унгир'],
  ['Тоҷикистон ғалаба ӯ', 'точикистон галаба у'],
  ['Çärjew şäher', 'carjew saher'],
  ['Йод', 'иод'],
  ['', ''],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(fold(fold(text))).toBe(folded)
})
