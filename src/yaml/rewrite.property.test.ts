import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { READERS } from '../core/record-kinds.ts'
import { rewrite } from './rewrite.ts'

const word = fc.constantFrom(
  'closed',
  'a: b',
  '- x',
  'да, нет',
  '# no comment',
  'yes',
  '12',
  "it's",
  'long '.repeat(40).trim(),
  'two\nlines',
)
const asOf = fc.constantFrom('2001', '2007', '2007-05', 'undated')
const pair = fc.record({ ru: word, en: word })
const claim = fc.record({
  as_of: asOf,
  note: pair,
  source: fc.constantFrom('s001', 's002'),
  value: fc.integer({ min: 100, max: 1e9 }),
})
const record = fc.record(
  {
    volume_m3: fc.array(claim, { minLength: 1, maxLength: 4 }),
    notes: fc.array(pair, { maxLength: 3 }),
    aliases: fc.array(word, { maxLength: 3 }),
    country: fc.constant('KG'),
    name: pair,
    kind: fc.constant('facility'),
  },
  { requiredKeys: ['kind', 'name', 'country'] },
)
const flow = fc.constantFrom<'flow' | 'any'>('flow', 'any')

/** What a record means, whatever the order of its keys and claims. */
const meaning = (text: string): unknown => {
  const tree: unknown = parse(text)
  const read = READERS.facilities('facilities/kg/a.yaml', 'kg/a', tree)
  if (!('record' in read)) return read.issues
  const { volume_m3: volume } = read.record.facts
  const claims = Array.isArray(volume) ? volume.map((each) => JSON.stringify(each)).toSorted() : volume
  return { ...read.record, facts: { ...read.record.facts, volume_m3: claims } }
}

it('changes no meaning and nothing the second time', () => {
  fc.assert(
    fc.property(record, flow, (tree, collectionStyle) => {
      const text = `# head\n${stringify(tree, { collectionStyle })}`
      const once = rewrite(text, 'facilities')
      if (once === undefined) throw new Error(`refused: ${text}`)
      expect(meaning(once)).toEqual(meaning(text))
      expect(rewrite(once, 'facilities')).toBe(once)
      expect(once.startsWith('# head\n')).toBe(true)
      expect(
        once.split('\n').every((line) => line.length <= 110 || !/[{[]/.test(line.replace(/(["']).*\1/, ''))),
      ).toBe(true)
    }),
  )
})

it('keeps comments with what they are about, and the head of the file at its head', () => {
  const text = `# head one
# head two
country: KG # which
# about the name
name: { ru: Б, en: A }
volume_m3:
  # the old one
  - { value: 100, source: s001, as_of: "2001" }
  - { value: 200, source: s001, as_of: "2007" } # the new one
kind: facility
# the end
`
  expect(rewrite(text, 'facilities')).toMatchInlineSnapshot(`
    "# head one
    # head two
    kind: facility
    # about the name
    name: { en: A, ru: Б }
    country: KG # which
    volume_m3:
      - { value: 200, source: s001, as_of: "2007" } # the new one
      # the old one
      - { value: 100, source: s001, as_of: "2001" }

    # the end
    "
  `)
})

it('keeps blank lines between comments at the head, and folded texts folded', () => {
  const words = 'and a long sentence that goes on '.repeat(6).trim()
  const folded = words.replace(/(.{60,100}) /g, '$1\n      ')
  const text = `# head\n\n# about the kind\nkind: facility\nname: { en: A, ru: Б }\ncountry: KG\nnotes:\n  - en: >-\n      ${folded}\n    ru: да\n`
  const once = rewrite(text, 'facilities') ?? ''
  expect(once.startsWith('# head\n\n# about the kind\nkind: facility\n')).toBe(true)
  expect(once).toContain('  - en: >-\n      and a long')
  expect(Math.max(...once.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  expect(parse(once)).toEqual(parse(text))
  expect(rewrite(once, 'facilities')).toBe(once)
})

it.each([
  '# head\ncountry: KG\n\nkind: facility\n',
  'country: KG\n\nkind: facility\n',
  'notes:\n  - ru: да\n\n    en: a\n',
])('comes to rest where a key after a blank line becomes the first: %j', (text) => {
  const once = rewrite(text, 'facilities') ?? ''
  expect(once).not.toMatch(/^\n|\n\n\n|:\n\n/)
  expect(rewrite(once, 'facilities')).toBe(once)
})

it.each(['>\n>\n \n \n>\n', 'a: >-\n  x\n   \n   \n  y\n'])(
  'keeps lines of blanks in a folded text: %j',
  (text) => {
    const once = rewrite(text, 'facilities') ?? ''
    expect(parse(once)).toEqual(parse(text))
    expect(rewrite(once, 'facilities')).toBe(once)
  },
)

it('refuses anchors and aliases, whatever reads them', () => {
  expect(rewrite('a: &b c\n', 'facilities')).toBeUndefined()
  expect(rewrite('a: &b c\nd: *b\n', 'facilities')).toBeUndefined()
  expect(rewrite('&y\u0003i\u0010', 'facilities')).toBeUndefined()
})

it('refuses what does not parse', () => {
  expect(rewrite('a: [', 'facilities')).toBeUndefined()
  expect(rewrite('# nothing\n', 'facilities')).toBeUndefined()
})
