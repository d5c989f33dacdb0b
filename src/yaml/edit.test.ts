import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { addClaim, removeKey, setKey } from './edit.ts'
import { rewrite } from './rewrite.ts'

const word = fc.constantFrom('closed', 'a: b', '- x', 'да, нет', '# no comment', '12', "it's", '2013-02-25')
const asOf = fc.constantFrom('2001', '2007', '2007-05', '2013-02-25', 'undated')
const claim = fc.record(
  {
    as_of: asOf,
    note: fc.record({ ru: word, en: word }),
    stated: word,
    preferred: fc.constant(true),
    source: fc.constantFrom('s001', 's002'),
    value: fc.integer({ min: 100, max: 1e9 }),
  },
  { requiredKeys: ['as_of', 'source', 'value'] },
)
const unknown = fc.record({ unknown: fc.constantFrom('not-searched', 'undisclosed') })
const before = fc.option(fc.oneof(fc.array(claim, { minLength: 1, maxLength: 4 }), unknown), {
  nil: undefined,
})
const flow = fc.constantFrom<'flow' | 'any'>('flow', 'any')

const HEAD = { kind: 'facility', name: { en: 'A', ru: 'Б' }, country: 'KG' }
/** Claims in whatever order, and their keys in whatever order. */
const sorted = (claims: readonly unknown[]): readonly string[] => claims.map(spelled).toSorted()
const spelled = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, inner]) => `${key}: ${spelled(inner)}`)
        .toSorted()
        .join(', ')}}`
    : JSON.stringify(value)
const COMMENTS = ['# head', '# of the name', '# of the fact', '# at the end']

describe('addClaim', () => {
  it('gives the old claims and the new, the rest of the record and all comments, in canonical form', () => {
    fc.assert(
      fc.property(before, claim, flow, (fact, fresh, collectionStyle) => {
        const name = `# of the name\n${block('name', HEAD.name, collectionStyle)}`
        const body = fact === undefined ? '' : `# of the fact\n${block('volume_m3', fact, collectionStyle)}`
        const text = `# head\nkind: facility\n${name}country: KG\n${body}# at the end\n`
        const done = addClaim(text, 'facilities', ['volume_m3'], fresh) ?? ''
        const { volume_m3: claims, ...rest } = parse(done) as Record<string, unknown[]>
        const old = Array.isArray(fact) ? fact : []
        expect(rest).toEqual(HEAD)
        expect(sorted(claims ?? [])).toEqual(sorted([...old, fresh]))
        for (const comment of COMMENTS)
          expect(done.includes(comment)).toBe(comment !== '# of the fact' || fact !== undefined)
        expect(rewrite(done, 'facilities')).toBe(done)
      }),
    )
  })

  it('only adds lines to a record that is canonical', () => {
    const folder = new URL('../../content/facilities/kg/', import.meta.url)
    const fresh = { value: 7777, source: 's010', as_of: '1999-05' }
    for (const file of readdirSync(folder)) {
      const text = rewrite(readFileSync(new URL(file, folder), 'utf8'), 'facilities') ?? ''
      const lines = new Set(text.split('\n'))
      const done = addClaim(text, 'facilities', ['design_mass_t'], fresh)?.split('\n') ?? []
      const added = done.filter((line) => !lines.has(line)).join('\n')
      expect(added.replace(/^design_mass_t:\n/, '')).toBe(
        '  - { value: 7777, source: s010, as_of: "1999-05" }',
      )
      expect(done.filter((line) => lines.has(line)).join('\n')).toBe(text)
    }
  })

  it('moves the mark of the preferred claim only where it is asked to', () => {
    const text = 'kind: facility\nvolume_m3: [{ value: 5, source: s1, as_of: undated, preferred: true }]\n'
    const fresh = { value: 6, source: 's2', as_of: '2001', preferred: true }
    const marks = (done: string | undefined) => done?.match(/preferred: true/g)?.length
    expect(marks(addClaim(text, 'facilities', ['volume_m3'], fresh))).toBe(2)
    expect(marks(addClaim(text, 'facilities', ['volume_m3'], fresh, { preferOver: true }))).toBe(1)
  })

  it('opens a claim that is too wide for its line', () => {
    const note = { en: 'a remark that goes on for long', ru: 'примечание, которое долго не кончается' }
    const fresh = { value: 5, source: 's1', as_of: '2001', locator: 'Table 1, page 2', note }
    expect(addClaim('kind: facility\n', 'facilities', ['area_ha'], fresh)).toBe(`kind: facility
area_ha:
  - value: 5
    source: s1
    as_of: "2001"
    locator: Table 1, page 2
    note: { en: a remark that goes on for long, ru: "примечание, которое долго не кончается" }
`)
  })

  it.each(['a: [', '', '# none\n', '- a\n', 'a: 1\na: 2\n', 'volume_m3: 5\n', 'volume_m3: { value: 5 }\n'])(
    'refuses %j',
    (text) => {
      expect(addClaim(text, 'facilities', ['volume_m3'], { value: 6 })).toBeUndefined()
    },
  )
})

describe('setKey and removeKey', () => {
  const TEXT = '# head\nkind: facility\nname: { en: A, ru: Б } # why\naliases: [B]\ncountry: KG\n'

  it('write a value in its place and keep the comments about it', () => {
    expect(setKey(TEXT, 'facilities', ['name'], { ru: 'В', en: 'C' })).toBe(
      TEXT.replace('{ en: A, ru: Б }', '{ en: C, ru: В }'),
    )
    expect(setKey(TEXT, 'facilities', ['name', 'ru'], 'Г')).toBe(TEXT.replace('Б', 'Г'))
    expect(setKey(TEXT, 'facilities', ['same_as', 'wikidata'], 'Q1')).toBe(
      `${TEXT}same_as:\n  wikidata: Q1\n`,
    )
    expect(setKey(TEXT, 'facilities', ['kind', 'x'], 'y')).toBeUndefined()
    expect(setKey(TEXT, 'facilities', [], 'y')).toBeUndefined()
  })

  it('take a key or an item out, and what is left empty', () => {
    const without = TEXT.replace('aliases: [B]\n', '')
    expect(removeKey(TEXT, 'facilities', ['aliases'])).toBe(without)
    expect(removeKey(TEXT, 'facilities', ['aliases', 0])).toBe(without)
    expect(removeKey(TEXT, 'facilities', ['volume_m3'])).toBe(TEXT)
    expect(removeKey('kind: facility\n', 'facilities', ['kind'])).toBeUndefined()
  })
})

/** A value under its key, in brackets on one line or over several. */
function block(name: string, value: unknown, collectionStyle: 'flow' | 'any'): string {
  if (collectionStyle === 'any') return stringify({ [name]: value })
  return `${name}: ${stringify(value, { collectionStyle, lineWidth: 0 })}`
}
