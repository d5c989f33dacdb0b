import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, questionOf, same } from './question.ts'

const PAGE = 'https://atlas.example/en/search/'

describe('a question in the address', () => {
  it.each([
    { q: 'mailuu suu', kind: '', country: '' },
    { q: 'Майлуу-Суу № 3', kind: 'facility', country: 'KG' },
    { q: 'a&b=c?d#e', kind: '', country: '' },
    { q: '', kind: 'operator', country: '' },
  ])('$q comes back as it was', (question) => {
    expect(questionOf(new URL(addressOf(question, PAGE)).search)).toEqual(question)
  })

  it('leaves no trace where nothing is asked', () => {
    expect(addressOf({ q: '', kind: '', country: '' }, `${PAGE}?q=old&kind=x&country=y`)).toBe(PAGE)
  })

  it('is trimmed and cut', () => {
    expect(questionOf('?q=%20%20a%20').q).toBe('a')
    expect(questionOf(`?q=${'a'.repeat(999)}`).q).toHaveLength(200)
  })

  it('gives the filters that are set', () => {
    expect(filtersOf({ q: 'a', kind: '', country: 'KG' })).toEqual({ country: 'KG' })
  })

  it('is the same where all parts are', () => {
    expect(same({ q: 'a', kind: '', country: '' }, { q: 'a', kind: '', country: '' })).toBe(true)
    expect(same({ q: 'a', kind: '', country: '' }, { q: 'a', kind: '', country: 'KG' })).toBe(false)
  })
})
