import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../ledger/ledger.ts'
import { ledgerSchema, normaliseLedger } from '../ledger/schema.ts'
import { ledgerRule } from './ledger.ts'
import { atlasView, facility } from './test-view.ts'

const WHY = { en: 'Not a tailings facility.', ru: 'Это не хвостохранилище.' }
const OLD = { redirect: 'facilities/kg/b', on: '2026-11-22' }

const checked = (...ledger: readonly LedgerEntry[]) =>
  ledgerRule
    .check(
      atlasView(
        { ledger, facilities: [facility('kg/a'), facility('kg/b')] },
        { sources: ['s001'], countries: ['kg'] },
      ),
    )
    .map(({ code, file, path, params }) => [code, file, path.join('.'), params])

const codes = (...ledger: readonly LedgerEntry[]) => checked(...ledger).map(([code]) => code)
const parsed = (entry: Readonly<Record<string, unknown>>) => {
  const result = ledgerSchema.safeParse({ addresses: [entry] })
  return result.success ? normaliseLedger(result.data) : result.error.issues.map(({ message }) => message)
}

describe('addresses that were published', () => {
  it('stand, lead on in one hop, or say why they are gone', () => {
    expect(
      checked(
        { address: 'facilities/kg/a', since: '2026-11-21' },
        { address: 'facilities/kg/old', ...OLD },
        { address: 'facilities/kg/merged', gone: WHY, mergedInto: 'facilities/kg/a' },
        { address: 'compare/kg/a/with/kg/b' },
        // A reader of the comparison learns what became of the one that is gone.
        { address: 'compare/kg/a/with/kg/merged', redirect: 'facilities/kg/merged' },
        { address: 'sources/s001' },
        { address: 'countries/kg' },
        { address: 'statuses/closed' },
        { address: 'facilities/by-name' },
        { address: 'maps', redirect: 'map' },
        { address: 'map' },
      ),
    ).toEqual([])
  })

  it('are missed where their record is gone without a word', () => {
    expect(checked({ address: 'facilities/kg/a' }, { address: 'facilities/kg/gone' })).toEqual([
      ['ledger-record-gone', 'ledger.yaml', 'addresses.1.address', { address: 'facilities/kg/gone' }],
    ])
    expect(
      codes(
        { address: 'sources/s999' },
        { address: 'compare/kg/a/with/kg/gone' },
        { address: 'near/nowhere' },
        { address: 'borders/kg-xx' },
        { address: 'statuses/forgotten' },
      ),
    ).toEqual(['ledger-record-gone', ...Array<string>(4).fill('ledger-page-gone')])
  })

  it('are told once: a comparison follows its facility', () => {
    expect(codes({ address: 'compare/kg/a/with/kg/gone' }, { address: 'facilities/kg/gone' })).toEqual([
      'ledger-record-gone',
    ])
    expect(
      codes({ address: 'compare/kg/a/with/kg/gone' }, { address: 'facilities/kg/gone', gone: WHY }),
    ).toEqual(['ledger-page-gone'])
  })

  it('never lead to nothing, on and on, or in a circle', () => {
    const to = (address: string, redirect: string) => ({ address: `facilities/kg/${address}`, redirect })
    expect(checked(to('old', 'facilities/kg/bb'), { address: 'facilities/kg/b' })).toEqual([
      [
        'ledger-redirect-nowhere',
        'ledger.yaml',
        'addresses.0.redirect',
        { address: 'facilities/kg/old', to: 'facilities/kg/bb', meant: 'facilities/kg/b' },
      ],
    ])
    expect(codes(to('old', 'no-such-page'))).toEqual(['ledger-redirect-nowhere'])
    expect(checked(to('x', 'facilities/kg/y'), to('y', 'facilities/kg/b'))).toEqual([
      [
        'ledger-redirect-chain',
        'ledger.yaml',
        'addresses.0.redirect',
        { address: 'facilities/kg/x', to: 'facilities/kg/y', end: 'facilities/kg/b' },
      ],
    ])
    expect(codes(to('x', 'facilities/kg/y'), to('y', 'facilities/kg/x'))).toEqual([
      'ledger-redirect-loop',
      'ledger-redirect-loop',
    ])
    expect(codes(to('x', 'facilities/kg/x'))).toEqual(['ledger-redirect-loop'])
    expect(codes({ address: 'facilities/kg/z', gone: WHY, mergedInto: 'facilities/kg/q' })).toEqual([
      'ledger-merged-nowhere',
    ])
  })

  it('are never used a second time: told in the ledger and at the new record', () => {
    expect(checked({ address: 'facilities/kg/a', ...OLD })).toEqual([
      [
        'ledger-redirect-stands',
        'ledger.yaml',
        'addresses.0.redirect',
        { address: 'facilities/kg/a', to: 'facilities/kg/b' },
      ],
      ['id-reused', 'facilities/kg/a.yaml', '', { address: 'facilities/kg/a' }],
    ])
    expect(codes({ address: 'facilities/kg/a', gone: WHY })).toEqual(['ledger-gone-stands', 'id-reused'])
    expect(codes({ address: 'compare/kg/a/with/kg/b', redirect: 'map' }, { address: 'map' })).toEqual([
      'ledger-redirect-stands',
    ])
  })

  it('stand on one line each', () => {
    expect(codes({ address: 'map' }, { address: 'map' })).toEqual(['ledger-duplicate'])
  })
})

describe('a line of the ledger', () => {
  it('is written in one way', () => {
    for (const address of [
      '/facilities/kg/a',
      'facilities/kg/a/',
      'en/facilities/kg/a',
      'kg/a',
      'Facilities/kg/a',
      'facilities//a',
      'facilities/kg/a.yaml',
      'facilities/../a',
    ])
      expect(parsed({ address })).toEqual(['bad-address'])
    expect(parsed({ address: 'map', since: '2026-11' })).toEqual(['bad-date'])
  })

  it('has one end', () => {
    expect(parsed({ address: 'map', redirect: 'maps', gone: WHY })).toEqual(['ledger-two-ends'])
    expect(parsed({ address: 'map', merged_into: 'maps' })).toEqual(['ledger-merged-not-gone'])
    expect(parsed({ address: 'map', gone: WHY, name: WHY, merged_into: 'maps', on: '2026-11-22' })).toEqual([
      { address: 'map', gone: WHY, name: WHY, mergedInto: 'maps', on: '2026-11-22' },
    ])
  })
})
