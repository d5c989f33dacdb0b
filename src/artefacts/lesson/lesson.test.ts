import { describe, expect, it } from 'vitest'
import { SECTION_MARKS } from '../../charts/section/marks.ts'
import { MARK_RADIUS, SECTION_PARTS, SECTION_SIZE } from '../../charts/section/parts.ts'
import { isMessage } from '../../i18n/is-message.ts'
import { catalogueOf, LOCALES } from '../../i18n/locales.ts'
import { inventedAtlas } from '../list/invented.ts'
import { bandLesson } from './bands.ts'
import { partOf } from './chapters.ts'
import { FAILURE_MODES, modesOf } from './failure-modes.ts'
import { failures } from './failures.ts'
import { glossary } from './glossary.ts'
import { GLOSSARY, GLOSSARY_GROUPS } from './glossary-terms.ts'
import { translator } from '../../i18n/translate.ts'

/** Parts of the catalogues that speak to everybody. */
const PLAIN = /^(?:lesson|section|glossary|letter|calculator)\./

const textsOf = (locale: string): readonly string[] =>
  Object.entries(catalogueOf(locale).messages)
    .filter(([key]) => PLAIN.test(key) && !/\.(?:term|title|name|column\.\w+)$/.test(key))
    .flatMap(([, message]) => (typeof message === 'string' ? [message] : Object.values(message)))

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…:;])\s+/).filter((sentence) => /\p{L}/u.test(sentence))
const wordsIn = (sentence: string): number => (sentence.match(/[\p{L}\p{N}{}]+/gu) ?? []).length

describe.each(['en', 'ru'])('plain language in %s', (locale) => {
  const lengths = textsOf(locale).flatMap((text) => sentencesOf(text).map(wordsIn))

  it('sentences have at most 25 words on average, and none has more than 40', () => {
    expect(lengths.length).toBeGreaterThan(250)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(25)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40)
  })
})

it('counts words and sentences as a reader does', () => {
  expect(sentencesOf('One two. Three four five! Six?').map(wordsIn)).toEqual([2, 3, 1])
})

it('every part of the drawing has a number, a name and a text in both languages', () => {
  expect(SECTION_MARKS.map(({ part }) => part)).toEqual(SECTION_PARTS)
  const [en, ru] = [translator('en'), translator('ru')]
  for (const part of SECTION_PARTS) {
    expect(en(`section.${part}.name`)).not.toBe(ru(`section.${part}.name`))
    expect(en(`section.${part}.text`)).toMatch(/\.$/)
    expect(ru(`section.${part}.text`)).toMatch(/\.$/)
  }
})

it('numbers of the drawing stand within it and do not touch, at 360 pixels either', () => {
  const [larger, { top, width, height }] = [MARK_RADIUS + 4, SECTION_SIZE]
  for (const { part, at, to } of SECTION_MARKS) {
    const [x, y] = at
    expect(x > larger && x < width - larger && y > top + larger && y < height - larger, part).toBe(true)
    if (to) expect(to[0] >= 0 && to[0] <= width && to[1] >= 0 && to[1] <= height, part).toBe(true)
    for (const other of SECTION_MARKS)
      if (other.part !== part)
        expect(Math.hypot(other.at[0] - x, other.at[1] - y), `${part} ${other.part}`).toBeGreaterThan(
          2 * larger,
        )
  }
})

describe('the glossary', () => {
  const ids = GLOSSARY_GROUPS.flatMap((group) => GLOSSARY[group].map(({ id }) => id))

  it('has at least fifty terms, each once, with its twin in the other language', () => {
    expect(ids.length).toBeGreaterThanOrEqual(50)
    expect(new Set(ids).size).toBe(ids.length)
    for (const locale of ['en', 'ru'])
      for (const { rows } of glossary(locale, () => true))
        for (const { id, term, other, text } of rows) {
          expect(other.lang, id).toBe(locale === 'en' ? 'ru' : 'en')
          expect(text, id).toMatch(/\.$/)
          if (id !== 'width') expect(term, id).not.toBe(other.text)
        }
  })

  it('holds no words without a term', () => {
    const orphans = Object.keys(catalogueOf('en').messages)
      .map((key) => /^glossary\.([a-z-]+)\.term$/.exec(key)?.[1])
      .filter((id) => id !== undefined && id !== 'column' && !ids.includes(id))
    expect(orphans).toEqual([])
  })

  it('names a UN document only where its record is there', () => {
    const named = glossary('en', () => false).flatMap(({ rows }) => rows.filter(({ un }) => un !== null))
    expect(named).toEqual([])
    expect(
      glossary('en', () => true).flatMap(({ rows }) => rows.filter(({ un }) => un)).length,
    ).toBeGreaterThan(15)
  })
})

describe('how dams fail', () => {
  const caused = (en: string) => ({ cause: [{ value: { en, ru: en }, source: 's1', asOf: '2000' }] as const })

  it('puts a recorded cause where it belongs, several causes to each', () => {
    expect(modesOf(caused('overtopping'))).toEqual(['overtopping'])
    expect(modesOf(caused('landslide into the river'))).toEqual(['slides'])
    expect(modesOf(caused('seepage and internal erosion'))).toEqual(['erosion'])
    expect(modesOf(caused('an earthquake, then rain and a mudflow'))).toEqual(['earthquake', 'slides'])
    expect(modesOf(caused('nobody knows'))).toEqual([])
    expect(modesOf({ cause: { unknown: 'not-searched' } })).toEqual([])
  })

  it.each(LOCALES)('has words for every way in %s, and loses no incident', (locale) => {
    const published = inventedAtlas()
    const { modes, rest } = failures(published, locale)
    expect(modes.map(({ id }) => id)).toEqual(FAILURE_MODES)
    const shown = new Set(
      [...modes.flatMap((mode) => mode.shown), ...rest].map(({ incident }) => incident.href),
    )
    expect(shown.size).toBe(published.atlas.incidents.length)
  })
})

it('the lesson on bands says truly which facilities can be told apart', () => {
  const { rows, said } = bandLesson(inventedAtlas(), 'en')
  const [top, ...others] = rows
  expect(rows.length).toBeGreaterThan(1)
  for (const [at, other] of others.entries()) {
    const apart = other.interval.hi < (top?.interval.lo ?? 0)
    expect(said[at]).toContain(apart ? 'do not touch' : 'overlap')
  }
})

it('a part without words is our mistake', () => {
  expect(() => partOf(translator('en'), 'tailings', 'nothing')).toThrow('no message')
  expect(isMessage('lesson.tailings.what.1')).toBe(true)
})
