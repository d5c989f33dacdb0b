import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { atomOf } from '../../../src/artefacts/feeds/atom.ts'
import type { Feed } from '../../../src/artefacts/feeds/feed.ts'
import { readAtom } from '../../lib/atom.ts'

const ENTRY = {
  id: 'tag:atlas.example,2026:en/feeds/site/2026-01-01-11111111',
  title: 'A & B <c>',
  href: 'https://atlas.example/en/releases/2026-01-01-11111111/',
  date: '2026-01-01',
  content: [
    {
      words: [
        { text: 'One & two: ' },
        { text: 'Кумтор', lang: 'ru', href: 'https://atlas.example/a?b=1&c=2' },
      ],
    },
    { list: [[{ text: '<script>alert(1)</script>' }], [{ text: 'x', lang: 'ky' }]] },
  ],
}
const FEED: Feed = {
  id: 'tag:atlas.example,2026:en/feeds/site',
  title: '"News" of the <atlas>',
  subtitle: 'What changed',
  language: 'en',
  self: 'https://atlas.example/en/feeds/site.xml',
  page: 'https://atlas.example/en/releases/',
  author: 'Atlas',
  site: 'https://atlas.example/en/',
  rights: 'CC BY 4.0',
  date: '2026-01-01',
  entries: [ENTRY],
}

describe('a feed', () => {
  const text = atomOf(FEED)

  it('keeps to the format, as a reader of its own sees it', () => {
    expect(readAtom(text)).toMatchObject({
      id: FEED.id,
      title: FEED.title,
      updated: '2026-01-01T00:00:00Z',
      language: 'en',
      self: FEED.self,
      faults: [],
    })
  })

  it('says the same to a reader that others wrote', () => {
    const read = parseAtomFeed(text)
    expect(read.id).toBe(FEED.id)
    expect(read.title).toEqual(expect.objectContaining({ value: FEED.title }))
    expect(read.entries?.map(({ id }) => id)).toEqual([ENTRY.id])
    expect(read.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate'])
  })

  it('lets a text be text, in XML and in the HTML within', () => {
    const [entry] = readAtom(text).entries
    expect(entry?.title).toBe('A & B <c>')
    expect(entry?.content).toBe(
      '<p>One &amp; two: <a href="https://atlas.example/a?b=1&amp;c=2" lang="ru">Кумтор</a></p>' +
        '<ul><li>&lt;script&gt;alert(1)&lt;/script&gt;</li><li><span lang="ky">x</span></li></ul>',
    )
  })

  it('holds no sign that XML refuses, and no half of one', () => {
    const evil = { ...ENTRY, title: 'a\u0000b\u001fc\ufffed\ud800e\tf' }
    expect(readAtom(atomOf({ ...FEED, entries: [evil] })).entries[0]?.title).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\tf',
    )
  })

  it('stands without an entry, too', () => {
    expect(readAtom(atomOf({ ...FEED, entries: [] })).faults).toEqual([])
  })
})

describe('the reader of its own', () => {
  it.each([
    ['two entries of one id', { entries: [ENTRY, ENTRY] }, 'an id twice'],
    ['an entry later than its feed', { date: '2025-12-31' }, 'an entry later than its feed'],
    ['an id that is no tag', { id: 'https://atlas.example/' }, 'feed: id https://atlas.example/'],
    ['a date that is none', { date: '2026-13-01' }, 'feed: date 2026-13-01T00:00:00Z'],
    ['no author', { author: '' }, 'feed: no author'],
    ['no title', { title: '' }, 'feed: one title'],
    ['an address below the site', { self: '/feeds/site.xml' }, 'feed: address /feeds/site.xml'],
    [
      'the oldest first',
      { entries: [{ ...ENTRY, id: `${ENTRY.id}0`, date: '2025-01-01' }, ENTRY] },
      'not the latest first',
    ],
  ])('finds %s', (_, change, fault) => {
    expect(readAtom(atomOf({ ...FEED, ...change })).faults).toContain(fault)
  })

  it('reads nothing that is not well formed', () => {
    for (const bad of [
      atomOf(FEED).replace('</title>', ''),
      `${atomOf(FEED)}<b/>`,
      atomOf(FEED).replace('&amp;', '&'),
    ])
      expect(() => readAtom(bad)).toThrow()
  })
})
