import { describe, expect, it } from 'vitest'
import { documentTitle, MAX_TITLE } from './document-title.ts'
import { LOCALES } from './locales.ts'
import { translator } from './translate.ts'

const en = translator('en')

describe('documentTitle', () => {
  it('is the title itself on the front page', () => {
    expect(documentTitle(en, '', 'Open atlas')).toBe('Open atlas')
  })

  it('says of a page what people search, and whose it is', () => {
    expect(documentTitle(en, 'countries/kg/', 'Kyrgyzstan')).toBe(
      'Tailings dams and ponds in Kyrgyzstan: list and map · Open TMF atlas',
    )
    expect(documentTitle(en, 'privacy/', 'Privacy')).toBe('Privacy · Open TMF atlas')
  })

  it('names the country of a facility', () => {
    expect(documentTitle(en, 'facilities/kg/kumtor/', 'Kumtor', 'Kyrgyzstan')).toBe(
      'Kumtor, Kyrgyzstan: tailings hazard, volume, map · Open TMF atlas',
    )
  })

  it('leaves the name of the site out before it cuts anything', () => {
    const long = 'a word '.repeat(15).trim()
    expect(documentTitle(en, 'privacy/', long)).toBe(long)
  })

  it.each(LOCALES)('cuts no more than the rest, and never what tells two apart, in %s', (locale) => {
    const one = documentTitle(translator(locale), 'sources/s1/', `${'word '.repeat(60)}(s001)`)
    const other = documentTitle(translator(locale), 'sources/s2/', `${'word '.repeat(60)}(s002)`)
    expect(one.length).toBeLessThanOrEqual(MAX_TITLE)
    expect(one).toMatch(/… \(s001\)$/)
    expect(other).not.toBe(one)
  })
})
