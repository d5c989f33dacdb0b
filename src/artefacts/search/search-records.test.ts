import { describe, expect, it } from 'vitest'
import { inventedCountry, inventedFacility, inventedMethod, publishParts, SAID } from '../invented-parts.ts'
import { namesPage } from '../names/names-page.ts'
import { SEARCH_KINDS } from './record.ts'
import { searchRecords } from './search-records.ts'

const published = publishParts({
  facilities: [
    inventedFacility(
      'kg/pond-3',
      {
        name: { en: 'Pond No. 3', ru: 'Хвостохранилище № 3, Ёлки' },
        names_other: { ky: 'Өзөн', kk: 'Қала' },
        aliases: ['Old Hill', 'Еланское'],
        region: 'kg/osh',
        settlement: { en: 'Yolki', ru: 'Ёлки' },
        operator: [{ value: 'mine', ...SAID }],
      },
      'Хвостохранилище № 3, Ёлки',
    ),
  ],
  countries: [
    inventedCountry('kg', { en: 'Kyrgyzstan', ru: 'Кыргызстан' }, undefined, { neighbours: ['UZ'] }),
  ],
  regions: [{ id: 'kg/osh', name: { en: 'Osh Region', ru: 'Ошская область' }, namesOther: {} }],
  operators: [{ id: 'mine', name: { en: 'The Mine', ru: 'Рудник' }, namesOther: {}, aliases: ['Mine JSC'] }],
  places: {
    places: [{ id: 'osh', name: { en: 'Osh', ru: 'Ош' }, lat: 40, lon: 72, country: 'KG', rank: 1 }],
  },
  methods: [inventedMethod()],
})

const english = searchRecords(published, 'en')
const russian = searchRecords(published, 'ru')
const pond = english.find(({ page }) => page === 'facilities/kg/pond-3/')

describe('what the search knows', () => {
  it('is the same pages in both languages, each once', () => {
    const pages = english.map(({ page }) => page)
    expect(russian.map(({ page }) => page)).toEqual(pages)
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('has records of every kind that the atlas holds', () => {
    const kinds = new Set(english.map(({ kind }) => kind))
    const absent = new Set(['basin', 'material', 'incident', 'source'])
    expect(SEARCH_KINDS.filter((kind) => !kinds.has(kind))).toEqual(
      SEARCH_KINDS.filter((kind) => absent.has(kind)),
    )
  })

  it('a facility goes by all its names, each with its language', () => {
    expect(pond?.title).toEqual({ text: 'Pond No.\u00a03' })
    expect(pond?.also).toEqual([
      { text: 'Хвостохранилище №\u00a03, Ёлки', lang: 'ru' },
      { text: 'Өзөн', lang: 'ky' },
      { text: 'Қала', lang: 'kk' },
      { text: 'Old Hill' },
      { text: 'Еланское', lang: 'ru' },
    ])
  })

  it('and is near its town, region and operator in both alphabets', () => {
    expect(pond?.near).toEqual(['Yolki', 'Ёлки', 'Osh Region', 'Ошская область', 'The Mine', 'Рудник'])
  })

  it('says what it is, where, and why it has no place', () => {
    expect(pond?.line).toMatch(/^tailings facility · Kyrgyzstan · not rated \(no evidence for: .+\)$/)
    expect(russian.find(({ page }) => page === pond?.page)?.line).toMatch(
      /^хвостохранилище · Кыргызстан · без\u00a0оценки \(/,
    )
  })

  it('a view tells how many records it has', () => {
    expect(english.find(({ page }) => page === 'operators/mine/')).toMatchObject({
      line: 'operator · 1 record',
      countries: ['KG'],
    })
  })
})

describe('the index of names', () => {
  const { sections, size } = namesPage(published, 'en')
  const [latin, cyrillic] = sections

  it('has every name in one of two alphabets', () => {
    expect(sections.map(({ id }) => id)).toEqual(['latin', 'cyrillic'])
    expect((latin?.size ?? 0) + (cyrillic?.size ?? 0)).toBe(size)
    expect(size).toBeGreaterThan(10)
  })

  it('ё stands with е, letters of Kazakh and Kyrgyz beside theirs', () => {
    expect(cyrillic?.letters.map(({ letter }) => letter)).toEqual(['Е', 'К', 'Қ', 'О', 'Ө', 'Р'])
    expect(cyrillic?.letters[0]?.heads.map(({ head }) => head.text)).toEqual(['Еланское', 'Ёлки'])
  })

  it('leads from other spellings to the name of the page', () => {
    const entries = latin?.letters.flatMap(({ heads }) => heads.flatMap((head) => head.entries)) ?? []
    expect(entries.find(({ name }) => name.text === 'Old Hill')).toEqual({
      name: { text: 'Old Hill', href: '/en/facilities/kg/pond-3/' },
      what: 'facility',
      where: [{ text: 'Kyrgyzstan', href: '/en/countries/kg/' }],
      main: { text: 'Pond No.\u00a03' },
    })
    expect(entries.find(({ name }) => name.text === 'Osh')?.main).toBeNull()
  })

  it('is counted alike in both languages', () => {
    expect(namesPage(published, 'ru').size).toBe(size)
  })
})
