import { expect, it } from 'vitest'
import { contentsApart } from '../../../src/core/diff/contents.ts'
import { recordFlags } from '../../../src/core/diff/record-flags.ts'
import type { RecordChange } from '../../../src/core/diff/record-types.ts'
import { assembleAtlas } from '../../../src/core/atlas.ts'
import { fact, facility, says } from '../../lib/invented.ts'
import { partsOf } from '../../../src/core/lists.ts'

const atlas = assembleAtlas('2026-11-22', partsOf([]))
const atlases = { base: atlas, head: atlas }
const none = { added: [], redirected: [], gone: [], ledger: [] }

const flagsOf = (...changes: readonly RecordChange[]) =>
  recordFlags(changes, [], none, atlases).map(({ code, id, keys, language }) => [code, id, keys, language])

const changeOf = (base: unknown, head: unknown): RecordChange => ({
  folder: 'facilities',
  id: 'kg/a',
  state: 'changed',
  from: null,
  name: null,
  ...contentsApart(base, head),
})

const pollutants = (...texts: readonly (readonly [string, string])[]) =>
  facility('kg/a', { pollutants: fact(says(texts.map(([en, ru]) => ({ en, ru })))) })

it('flags a list of texts of which one language alone was changed', () => {
  const base = pollutants(['lead', 'свинец'], ['zinc', 'цинк'])
  expect(flagsOf(changeOf(base, pollutants(['lead', 'свинец'], ['zinc (much)', 'цинк'])))).toEqual([
    ['one-language', 'kg/a', ['pollutants'], 'en'],
  ])
  expect(flagsOf(changeOf(base, pollutants(['lead', 'свинец'])))).toEqual([])
})

it('flags a note of which one language alone was changed, not one that is new', () => {
  const noted = (note?: { readonly en: string; readonly ru: string }) =>
    facility('kg/a', { status: fact({ ...says('closed' as const), ...(note && { note }) }) })
  const base = noted({ en: 'since May', ru: 'с мая' })
  expect(flagsOf(changeOf(base, noted({ en: 'since May', ru: 'с июня' })))).toEqual([
    ['one-language', 'kg/a', ['status'], 'ru'],
  ])
  expect(flagsOf(changeOf(noted(), base))).toEqual([])
})

it('flags a page of prose whose twin stands as it was', () => {
  const page = (id: string): RecordChange => ({ ...changeOf('old', 'new'), folder: 'prose', id })
  expect(flagsOf(page('en/about'), page('ru/about'), page('ru/guide'))).toEqual([
    ['one-language', 'ru/guide', undefined, 'ru'],
  ])
})
