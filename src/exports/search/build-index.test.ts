import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { SearchRecord } from '../../artefacts/search/record.ts'
import { buildIndex } from './build-index.ts'
import { indexRecord } from './index-record.ts'

const record = (page: string, kind: SearchRecord['kind'], title: string): SearchRecord => ({
  page,
  kind,
  title: { text: title },
  also: [{ text: 'Майлы-Сай', lang: 'ru' }],
  line: 'town · Kyrgyzstan',
  countries: ['KG'],
  near: ['Өзгөн'],
  text: 'kg/pond',
})

const records = (['en', 'ru'] as const).flatMap((locale) =>
  Array.from({ length: 40 }, (_, n) =>
    indexRecord({
      record: record(
        `facilities/kg/${String(n)}/`,
        n % 2 ? 'facility' : 'town',
        `Mailuu-Suu No. ${String(n)}`,
      ),
      locale,
    }),
  ),
)

describe('a page in the index', () => {
  const made = indexRecord({
    record: record('facilities/kg/3/', 'facility', 'Mailuu-Suu No. 3'),
    locale: 'en',
  })

  it('keeps the names of a facility in fields of their own', () => {
    expect(made.meta?.['f']).toBe('Mailuu-Suu No. 3')
    expect(made.meta?.['fk']?.split(' ')).toEqual(expect.arrayContaining(['mailusu', 'no3', 'mailisai']))
    expect(made.meta).not.toHaveProperty('t')
  })

  it('holds keys of what is near, so that it is found in either alphabet', () => {
    expect(made.content).toContain('ozgon')
  })

  it('transliterates no title of a document', () => {
    const { meta } = indexRecord({ record: record('sources/s1/', 'source', 'On ponds'), locale: 'en' })
    expect(meta).toHaveProperty('s')
    expect(meta).not.toHaveProperty('k')
  })

  it('has at least one word of its own, and leaves out what is empty', () => {
    const bare = { ...record('x/', 'page', 'X'), also: [], countries: [], near: [], text: '' }
    expect(indexRecord({ record: bare, locale: 'ru' })).toMatchObject({
      content: 'X',
      filters: { kind: ['page'] },
    })
  })
})

describe('the index', async () => {
  const [one, two] = [await buildIndex(records), await buildIndex(records)]
  const digests = (files: typeof one) =>
    files.map(({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`).toSorted()

  it('is the same bytes twice', () => {
    expect(digests(two)).toEqual(digests(one))
  })

  it('has a part for each language, and nothing the page does not load', () => {
    const paths = one.map(({ path }) => path)
    for (const needed of [/^pagefind\.js$/, /^wasm\.en\./, /^wasm\.ru\./, /^index\/en_/, /^index\/ru_/])
      expect(paths.some((path) => needed.test(path))).toBe(true)
    expect(paths.filter((path) => /ui|worker|highlight|component/.test(path))).toEqual([])
  })

  it('keeps a fragment of every page', () => {
    const fragments = one.filter(({ path }) => path.startsWith('fragment/'))
    expect(fragments).toHaveLength(records.length)
    expect(gunzipSync(fragments[0]?.bytes ?? new Uint8Array()).toString()).toContain('Mailuu-Suu No.')
  })
})
