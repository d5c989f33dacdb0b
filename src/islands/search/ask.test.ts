import { describe, expect, it } from 'vitest'
import { keysOf } from '../../spelling/keys.ts'
import { ask } from './ask.ts'
import type { Engine, Fragment, Hit } from './engine.ts'

/** Pages as the export makes them. */
const page = (url: string, kind: 'facility' | 'other', name: string, text = ''): Fragment => {
  const [title, key] = kind === 'facility' ? ['f', 'fk'] : ['t', 'k']
  return { url, content: text, meta: { [title]: name, [key]: keysOf(name).join(' '), line: '' } }
}

const PAGES = [
  page('/town', 'other', 'Mailuu-Suu'),
  page('/3', 'facility', 'Майлуу-Суу № 3', 'closed'),
  page('/6', 'facility', 'Mailuu-Suu No. 6', 'closed'),
  page('/news', 'other', 'A landslide', 'It came down above Mailuu-Suu in May'),
  page('/min-kush', 'facility', 'Min-Kush'),
]

/** Finds by beginnings of words, and by the beginning of the typed word where none fits, as Pagefind does. */
const engine: Engine = {
  search: (term, { filters }) => {
    const typed = term.toLowerCase()
    const fields = (each: Fragment) => Object.entries({ ...each.meta, content: each.content })
    const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    const matching = (fits: (word: string) => boolean): readonly Hit[] =>
      PAGES.filter(({ url }) => filters['kind'] === undefined || url.includes(filters['kind'])).flatMap(
        (each) => {
          const found = fields(each).filter(([, text]) => words(text).some(fits))
          if (found.length === 0) return []
          return [
            {
              id: each.url,
              score: found.length,
              matchedMetaFields: found.map(([name]) => name),
              data: () => Promise.resolve(each),
            },
          ]
        },
      )
    const exact = matching((word) => word.startsWith(typed))
    const results = exact.length > 0 ? exact : matching((word) => word !== '' && typed.startsWith(word))
    return Promise.resolve({ results })
  },
}

const found = async (question: string, filters: Readonly<Record<string, string>> = {}) =>
  (await ask(engine, question, filters)).hits.map(({ id }) => id)

describe('a question', () => {
  it.each(['mailuu suu', 'Mayluu-Suu', 'майлуусуу', 'МАЙЛУУ СУУ', 'majluu-suu'])(
    '“%s” finds all spellings, facilities first',
    async (question) => {
      expect((await found(question)).slice(0, 3).toSorted()).toEqual(['/3', '/6', '/town'])
      expect((await found(question))[2]).toBe('/town')
    },
  )

  it.each(['mailuu 3', 'майлуу №3', 'No. 3', 'номер 3'])(
    '“%s” finds the pond of that number alone',
    async (question) => {
      expect(await found(question)).toEqual(['/3'])
    },
  )

  it('finds a name written as one or as two', async () => {
    expect(await found('minkush')).toEqual(['/min-kush'])
    expect(await found('мин куш')).toEqual(['/min-kush'])
  })

  it('finds the rest of the text after names', async () => {
    expect((await found('mailuu')).at(-1)).toBe('/news')
  })

  it('keeps to the filters', async () => {
    expect(await found('mailuu', { kind: 'town' })).toEqual(['/town'])
  })

  it.each(['zzqqxx', 'theatre', 'akz', ''])('“%s” finds nothing', async (question) => {
    expect(await found(question)).toEqual([])
  })

  it('says so where no page has all the words', async () => {
    const answer = await ask(engine, 'landslide kush', {})
    expect(answer.complete).toBe(false)
    expect(answer.hits.map(({ id }) => id).toSorted()).toEqual(['/min-kush', '/news'])
  })

  it('an answer is the same every time', async () => {
    expect(await found('closed')).toEqual(await found('closed'))
  })
})
