import { describe, expect, it } from 'vitest'
import type { ReleaseRecord } from '../core/release/schema.ts'
import { judgeRelease } from './judge-release.ts'
import { readBytes } from './read-bytes.ts'
import { quickTree, releaseText } from './release-text.ts'

const pair = { en: 'Text: "quoted", {braced} # and more', ru: 'Текст — «в кавычках»' }
const record: ReleaseRecord = {
  date: '2026-11-22',
  inputs: '1a2b3c4d'.repeat(8),
  commit: '0f'.repeat(20),
  method: { id: 'index', name: pair, provisional: true },
  rated: 1,
  ranked: 1,
  pages: 2,
  notes: {
    counts: [['facilities', 0, 1]],
    rated: [0, 1],
    added: [],
    gone: [],
    changed: [],
    moved: [],
    method_changed: false,
    code_changed: false,
  },
  components: [{ id: 'capacity', name: pair }],
  countries: [],
  downloads: [],
  sources: [{ id: 's1', title: 'A: title', publisher: 'P', year: '2001', url: 'http://a.example:8080/x' }],
  subjects: [
    { kind: 'basin', id: 'sea', name: pair, what: pair, standing: pair, say: pair },
    {
      kind: 'incident',
      id: 'kg/leak',
      name: pair,
      what: pair,
      standing: pair,
      say: { en: 'So.', ru: 'Так.' },
    },
  ],
  facilities: [
    {
      id: 'kg/pond',
      kind: 'facility',
      name: pair,
      country: 'KG',
      record: 'a'.repeat(64),
      index: [0.000001, null, 5.25],
      rated: true,
      completeness: 0.5,
      parts: [['capacity', 0.5, 1, 2, 'claim']],
      place: 1,
      rank: [1, 1],
      facts: [
        {
          key: 'pollutants',
          values: [pair, { code: 'x' }],
          as_of: 'undated',
          sources: ['s1'],
          disputed: true,
        },
      ],
      moves: [['place', 2, 1, [[-1, ['own:volume_m3', 'others']]]]],
    },
  ],
}
const text = releaseText(record)
const id = '2026-11-22-1a2b3c4d'
const place = { file: `releases/${id}.yaml`, id, maxNodes: 10_000 }
const judge = (changed: string) => judgeRelease(new TextEncoder().encode(changed), place)

describe('the text of a summary', () => {
  it('is YAML, and read at once gives what a parser of YAML gives', () => {
    const reading = readBytes(new TextEncoder().encode(text), 'x.yaml')
    expect(reading.issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(quickTree(text)).toEqual(reading.tree?.value)
    expect(quickTree(text)).toEqual(record)
    for (const each of ['kg/pond', '"basin"', 'kg/leak'])
      expect(text.split('\n').filter((line) => line.includes(each))).toHaveLength(1)
  })

  it.each([
    ['a key twice', text.replace('"country":"KG"', '"country":"KZ","country":"KG"')],
    ['a number in another form', text.replace('5.25', '5.250')],
    ['a space more', text.replace('rated: 1', 'rated:  1')],
    ['another first line', text.replace('never changed', 'changed')],
    ['a comment', text.replace('pages: 2', 'pages: 2 # two')],
    ['a line that is no JSON', text.replace('pages: 2', 'pages: two')],
  ])('with %s is left to the parser of YAML', (_, changed) => {
    expect(changed).not.toBe(text)
    expect(quickTree(changed)).toBeUndefined()
  })

  it('gives the same summary the quick way and the long way', () => {
    const quick = judge(text)
    const long = judge(text.replace('never changed', 'so kept'))
    expect(quick.issues).toEqual([])
    expect(long.issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(quick.release).toEqual(long.release)
    expect(quick.release?.subjects).toEqual(record.subjects)
    expect(quick.release?.facilities[0]?.moves[0]?.parts[0]?.causes).toEqual([
      { by: 'own', fact: 'volume_m3' },
      { by: 'others' },
    ])
  })

  it.each([
    ['text-markup', text.replace('A: title', 'A <b>title</b>')],
    ['text-hidden', text.replace('A: title', 'A\\u202etitle')],
    ['url-scheme', text.replace('http://a.example:8080/x', 'javascript:alert(1)')],
    ['unknown-key', text.replace('"country":"KG"', '"country":"KG","html":1')],
    ['yaml-duplicate-key', text.replace('"country":"KG"', '"country":"KZ","country":"KG"')],
    ['text-markup', text.replace('"So."', '"So <b>it</b> is."')],
    ['text-too-long', text.replace('"So."', `"${'So. '.repeat(1001)}"`)],
    ['missing-key', text.replace(',"say":{"en":"So.","ru":"Так."}', '')],
    ['bad-placed-id', text.replace('"kg/leak"', '"leak"')],
    ['bad-shape', text.replace('"kind":"basin","id":"sea"', '"kind":"incident","id":"kg/zone"')],
    ['release-id-differs', text.replace('date: "2026-11-22"', 'date: "2026-11-23"')],
  ])('is refused with %s at its place', (code, changed) => {
    const { issues } = judge(changed)
    expect(issues.map((issue) => issue.code)).toContain(code)
    expect(issues.every(({ line }) => line > 1)).toBe(true)
  })

  it('is refused at the line of the very entry', () => {
    const changed = text.replace('"kg/leak"', '"leak"')
    const line = changed.split('\n').findIndex((each) => each.includes('"leak"')) + 1
    expect(judge(changed).issues).toMatchObject([{ code: 'bad-placed-id', line }])
  })
})
