import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { handbook } from './handbook.ts'
import { kindPage } from './kind-page.ts'
import { GUIDE_KINDS, pathsOf, recordOf } from './kinds.ts'
import { PROBLEM_CODES, problemPage } from './problem-page.ts'
import { meaningOf, whereOf } from './schema-words.ts'
import { SAMPLES } from './samples/index.ts'

const PATHS = GUIDE_KINDS.filter((kind) => kind !== 'facility').flatMap((kind) =>
  pathsOf(kind).map(({ path }) => ({ kind, path })),
)

describe.each(LOCALES)('in %s', (locale) => {
  const t = translator(locale)

  it('every key of every schema has a meaning, and a place to look for it', () => {
    const silent = PATHS.filter(
      ({ kind, path }) => meaningOf(t, kind, path) === undefined || whereOf(t, kind, path) === undefined,
    )
    expect(silent).toEqual([])
    expect(PATHS.length).toBeGreaterThan(120)
  })

  it.each(GUIDE_KINDS)('the page of %s names every word of a closed list', (kind) => {
    const { groups, text } = kindPage(locale, kind)
    expect(text).toMatch(/\.$/)
    const fields = groups.flatMap((group) => group.fields)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    for (const { id, values } of fields)
      for (const { value, label } of values)
        expect(label === String(value) && locale === 'ru' ? `${id}: ${label}` : '').toBe('')
  })

  it('every code says why, and how it is mended', () => {
    for (const code of PROBLEM_CODES) {
      const { why, mend, sentence, others, bad, good } = problemPage(code, locale)
      const text = (pieces: typeof mend) => pieces.map((piece) => piece.text).join('')
      expect(why, code).toMatch(/[.!?]$/)
      expect(why, code).not.toBe(text(mend))
      expect(text(mend), code).not.toMatch(/\{\w+\}/)
      expect(text(sentence), code).not.toMatch(/\{\w+\}/)
      expect(others.length, code).toBeGreaterThan(0)
      expect(bad, code).not.toEqual(good)
    }
  })

  it('the handbook has a rule in every chapter, and no backtick is left over', () => {
    const chapters = handbook(locale)
    expect(chapters.length).toBeGreaterThan(10)
    for (const { id, rules } of chapters) {
      expect(rules.length, id).toBeGreaterThan(2)
      for (const rule of rules) expect(rule.filter(({ text }) => text.includes('`'))).toEqual([])
    }
  })
})

it('no sentence is the same in both languages', () => {
  const [english, russian] = [translator('en'), translator('ru')]
  const same = PATHS.filter(
    ({ kind, path }) => meaningOf(english, kind, path) === meaningOf(russian, kind, path),
  )
  expect(same).toEqual([])
  expect(
    PROBLEM_CODES.filter((code) => english(`problem-why.${code}`) === russian(`problem-why.${code}`)),
  ).toEqual([])
})

it('a kind of record without a page in the guide does not go unnoticed', () => {
  expect(GUIDE_KINDS.flatMap((kind) => recordOf(kind) ?? []).toSorted()).toEqual(
    Object.keys(SAMPLES).toSorted(),
  )
})
