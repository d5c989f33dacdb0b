import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

describe('shorten', () => {
  it('leaves a short text as it is', () => {
    expect(shorten('One two three.', 14)).toBe('One two three.')
  })

  it('keeps whole sentences, else whole words', () => {
    expect(shorten('One two three. Four five six.', 20)).toBe('One two three.')
    expect(shorten('One two three.', 9)).toBe('One two…')
    expect(shorten('Номер 3,5 и далее слова, слова', 24)).toBe('Номер 3,5 и далее…')
  })

  it('cuts neither within a number nor behind an abbreviation', () => {
    expect(shorten('Rank is 12.5 here and there', 11)).toBe('Rank is…')
    expect(shorten('Tailings No. 3 of Aktobe and more', 16)).toBe('Tailings No. 3…')
    expect(shorten('Пруд у г. Ош и далее по реке', 12)).toBe('Пруд у г…')
  })

  it('is never longer than allowed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 2, max: 300 }), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
