import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/i18n/locales.ts'
import { cardImage, path } from '../../../src/i18n/routes.ts'
import { loadBaseMap } from '../../../src/site/base-map.ts'
import { inventedAtlas } from '../../../src/artefacts/front/invented-atlas.ts'
import { pressClaim } from '../../../src/artefacts/press/claim.ts'
import { pressPage, pressSubjects } from '../../../src/artefacts/press/subject.ts'
import { inventedViews } from '../../../src/artefacts/views/invented-views.ts'
import { cardOf, cardsOf } from '../../../src/artefacts/card/card.ts'
import { nameSize } from '../../../src/artefacts/card/name-size.ts'
import { COLUMN } from '../../../src/artefacts/card/size.ts'

const base = loadBaseMap()
const atlases = [inventedAtlas(), inventedViews()]

describe('the card of a page', () => {
  it.each(LOCALES)('prints the strings of its claim in %s, and its own address', (locale) => {
    for (const source of atlases)
      for (const subject of pressSubjects(source.atlas)) {
        const [card, claim] = [cardOf(source, subject, base, locale), pressClaim(source, subject, locale)]
        expect(card).toMatchObject({ kind: claim.kind, name: claim.name.text, standing: claim.standing })
        expect(card.band).toBe(claim.band ?? '')
        expect(card.release).toContain(claim.release)
        expect(card.release).toContain(claim.date)
        expect(claim.address).toBe(`https://${card.address}/`)
        expect(card.file).toBe(cardImage(locale, pressPage(subject)))
      }
  })

  it('has a bar wherever it has a band, and no bar without one', () => {
    const cards = atlases.flatMap((source) => cardsOf(source, base, 'en'))
    expect(cards.some(({ bar }) => bar !== null)).toBe(true)
    for (const { band, bar } of cards) expect(bar !== null).toBe(band !== '')
  })

  it('draws a record where it lies, and the country alone where nobody says where', () => {
    const [source] = atlases
    if (!source) throw new Error('no atlas')
    const of = (id: string) => cardOf(source, { kind: 'facility', id }, base, 'en').picture
    expect(of('kz/sure')?.own).toHaveLength(1)
    expect(of('kz/sure')?.own[0]?.precision).toBe('site')
    expect(of('kz/derived')?.own).toEqual([])
    expect(of('kz/derived')?.terrain.focus).toBe(of('kz/sure')?.terrain.focus)
    expect(of('kg/unknown')?.terrain.focus).not.toBe(of('kz/sure')?.terrain.focus)
  })

  it('every language has a card of the whole site, first of all', () => {
    const [source] = atlases
    if (!source) throw new Error('no atlas')
    for (const locale of LOCALES) expect(cardsOf(source, base, locale)[0]?.file).toBe(cardImage(locale))
    expect(cardImage('en')).toBe('/en/cards/site.png')
    expect(cardImage('ru', path.facility('kg/kumtor'))).toBe('/ru/cards/facilities/kg/kumtor.png')
  })
})

describe('the size of a name', () => {
  it('shrinks with its length and never takes a line that is too short for a word', () => {
    const sizes = ['Kumtor', 'Kumtor tailings management facility', 'word '.repeat(30), 'x'.repeat(400)].map(
      (name) => nameSize(name, COLUMN.beside).size,
    )
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBe(68)
    expect(sizes.at(-1)).toBe(33)
    expect(nameSize('Хвостохранилище', 300).size).toBeLessThan(nameSize('Хвостохранилище', 600).size)
  })
})
