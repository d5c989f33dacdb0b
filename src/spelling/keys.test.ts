import { describe, expect, it } from 'vitest'
import { keysOf, termsOf, wordsIn } from './keys.ts'

describe('the keys of a name', () => {
  it('are those of its words, their parts and neighbours as one', () => {
    expect(keysOf('Майлуу-Суу')).toEqual(['mailusu', 'mailu', 'su'])
    expect(keysOf('Syr Darya')).toEqual(['sir', 'daria', 'sirdaria'])
  })

  it.each(['№ 3', '№3', 'No. 3', 'No.\u00a03', 'no 3', '#3', 'номер 3', 'TP3', '3'])(
    'a pond is numbered alike in %s',
    (number) => {
      expect(keysOf(`Mailuu-Suu ${number}`)).toContain('no3')
    },
  )

  it('a number with a letter is one in both alphabets', () => {
    expect(keysOf('Хвостохранилище № 2а')).toContain('no2a')
    expect(keysOf('tailings No. 2A')).toContain('no2a')
  })

  it('no number sign is lost in a word', () => {
    expect(wordsIn('Nookat, Ноокат, nomad 3')).toEqual(['Nookat', 'Ноокат', 'nomad', '3'])
  })

  it('each stands once, and none has a single letter', () => {
    expect(keysOf('в Кане, Kan')).toEqual(['kane', 'kan', 'vkane', 'kanekan'])
  })
})

describe('the words of a question', () => {
  it('are its words and each two neighbours as one', () => {
    expect(termsOf('min kush')).toEqual([
      { word: 'min', keys: ['min'], spans: 1, at: 0 },
      { word: 'kush', keys: ['kush'], spans: 1, at: 1 },
      { word: 'minkush', keys: ['minkush'], spans: 2, at: 0 },
    ])
  })

  it('a number is never glued to a name', () => {
    expect(termsOf('mailuu №3').map(({ word, keys }) => [word, ...keys])).toEqual([
      ['mailuu', 'mailu'],
      ['3', 'no3'],
    ])
  })

  it.each(['', '  ', '—', '…«»'])('there are none in “%s”', (question) => {
    expect(termsOf(question)).toEqual([])
  })

  it('a word of which little is left loses that key', () => {
    expect(termsOf('zzqqxx')[0]?.keys).not.toContain('zh')
    expect(termsOf('qqqqqq')[0]?.keys).toEqual([])
  })

  it('a long question is cut', () => {
    expect(termsOf('word '.repeat(500)).filter(({ spans }) => spans === 1)).toHaveLength(8)
  })
})
