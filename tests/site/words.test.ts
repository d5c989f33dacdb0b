import { describe, expect, it } from 'vitest'
import { russianFaults } from '../lib/checks/russian.ts'
import { outsideMessages, PSEUDO, untranslatedProblems } from '../lib/checks/untranslated.ts'
import { factsOf } from '../lib/page-facts.ts'
import { reasons } from '../lib/problems.ts'

/** The checks of wording find the defects that were put there for them. */

describe('Russian typography', () => {
  it.each([
    'объём 110\u00a0500\u00a0м³ и высота 85\u00a0м',
    'ГОК-2 в 1990–1998 годах, s302, U-238, −5,5',
    '«Кумтор „верхний“» и MSK-64',
    '5 метров, 3 тонны',
  ])('accepts %s', (text) => {
    expect(russianFaults(text)).toEqual([])
  })

  it.each([
    ['высота 85 м', 'ordinary space'],
    ['5 млн тонн', 'ordinary space'],
    ['Кумтoр', 'Latin letter'],
    ['Северная Киргизия', 'Киргизия'],
    ['комбинат "Каззинк"', 'quotation marks'],
    ['комбинат “Каззинк”', 'quotation marks'],
    ['при -5,5', 'hyphen as a minus'],
    ['-5', 'hyphen as a minus'],
  ])('finds the fault of %s', (text, fault) => {
    expect(russianFaults(text).join()).toContain(fault)
  })
})

describe('untranslated text', () => {
  const RECORDS = ['Ak-Tyuz tailings No. 1']
  const judged = (body: string, title = '⟦Tîtlé⟧') =>
    reasons(
      untranslatedProblems(
        factsOf(
          'x/index.html',
          `<html lang="${PSEUDO}"><head><title>${title}</title></head><body>${body}</body></html>`,
        ),
        RECORDS,
      ),
    )

  it('keeps what stands outside messages, also where one holds another', () => {
    expect(outsideMessages('a ⟦b ⟦c⟧ d⟧ e')).toBe('a  e')
  })

  it.each([
    '<p>⟦Dåtå ås øf ⟦x⟧~~~⟧ 12.5 <a>s302</a> kg/ak-tyuz 21 November 2026</p>',
    '<p lang="en">Ak-Tyuz tailings No. 1</p>',
    '<p title="Ak-Tyuz tailings No.\u00a01: 7.04"></p>',
    '<p>https://a.example/b · v1 · content/facilities/kg/a.yaml</p>',
  ])('accepts %s', (body) => {
    expect(judged(body)).toEqual([])
  })

  it.each([
    ['<p>Volume</p>', 'p: Volume'],
    ['<p>⟦Vølümé⟧ 5 m³</p>', 'p: m³'],
    ['<p>Ak-Tyuz tailings No. 1</p>', 'p: Ak-Tyuz tailings No.'],
    ['<a aria-label="Read more"></a>', 'a[aria-label]: Read more'],
    ['<svg><title>Map</title></svg>', 'title: Map'],
    ['<p lang="en">⟦Vølümé⟧</p>', 'p: message said to be in "en": ⟦Vølümé⟧'],
  ])('finds %s', (body, reason) => {
    expect(judged(body).map((each) => each.replace(/\s+/g, ' '))).toEqual([reason])
  })

  it('finds an untranslated title', () => {
    expect(judged('', 'Facilities')).toEqual(['title: Facilities'])
  })
})
