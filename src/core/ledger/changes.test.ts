import { describe, expect, it } from 'vitest'
import { followsRecord } from './address.ts'
import { renameLines, withdrawLines } from './changes.ts'
import type { LedgerEntry } from './ledger.ts'

const ON = '2026-11-22'
const since = '2026-11-01'
const line = (address: string, keys: Partial<LedgerEntry> = {}): LedgerEntry => ({ address, since, ...keys })
/** The ledger after a change. */
const after = (ledger: readonly LedgerEntry[], changes: readonly LedgerEntry[]) =>
  new Map([...ledger, ...changes].map((entry) => [entry.address, entry]))

describe('a renaming', () => {
  it('lets the old address lead to the new one, and the rest alone', () => {
    const ledger = [line('facilities/kg/a'), line('facilities/kg/other')]
    expect(renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON)).toEqual([
      line('facilities/kg/a', { redirect: 'facilities/kg/b', on: ON }),
      { address: 'facilities/kg/b', since: ON },
    ])
  })

  it('keeps every earlier address one hop away', () => {
    const ledger = [line('facilities/kg/a')]
    const first = after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON))
    const second = [...first.values()]
    const all = after(second, renameLines(second, 'facilities/kg/b', 'facilities/kg/c', ON))
    expect(all.get('facilities/kg/a')?.redirect).toBe('facilities/kg/c')
    expect(all.get('facilities/kg/b')?.redirect).toBe('facilities/kg/c')
    expect(all.get('facilities/kg/c')?.redirect).toBeUndefined()
  })

  it('can be taken back', () => {
    const ledger = [line('facilities/kg/a'), line('compare/kg/a/with/kg/z')]
    const there = [...after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON)).values()]
    const back = after(there, renameLines(there, 'facilities/kg/b', 'facilities/kg/a', ON))
    expect(back.get('facilities/kg/a')).toEqual(line('facilities/kg/a'))
    expect(back.get('facilities/kg/b')?.redirect).toBe('facilities/kg/a')
    expect(back.get('compare/kg/a/with/kg/z')?.redirect).toBeUndefined()
    expect(back.get('compare/kg/b/with/kg/z')?.redirect).toBe('compare/kg/a/with/kg/z')
  })

  it('takes the comparisons of a facility along, in the order of the new ids', () => {
    const ledger = [line('facilities/kg/a'), line('compare/kg/a/with/kg/m'), line('compare/kg/x/with/kg/y')]
    const all = after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/z', ON))
    expect(all.get('compare/kg/a/with/kg/m')?.redirect).toBe('compare/kg/m/with/kg/z')
    expect(all.get('compare/kg/m/with/kg/z')).toEqual({ address: 'compare/kg/m/with/kg/z', since: ON })
    expect(all.get('compare/kg/x/with/kg/y')).toEqual(line('compare/kg/x/with/kg/y'))
  })

  it('takes the pages below a facility and its evaluations along', () => {
    const ledger = [
      line('facilities/kg/a'),
      line('facilities/kg/a/letter'),
      line('facilities/kg/a-2/letter'),
      line('evaluations/kg/a/2026-05-01'),
    ]
    const all = after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON))
    expect(all.get('facilities/kg/a/letter')?.redirect).toBe('facilities/kg/b/letter')
    expect(all.get('evaluations/kg/a/2026-05-01')?.redirect).toBe('evaluations/kg/b/2026-05-01')
    expect(all.get('evaluations/kg/b/2026-05-01')).toEqual({
      address: 'evaluations/kg/b/2026-05-01',
      since: ON,
    })
    expect(all.get('facilities/kg/a-2/letter')).toEqual(line('facilities/kg/a-2/letter'))
  })

  it('takes press kits and frames along, of records of any kind; a frozen frame stays where it is', () => {
    const frozen = line('embed/facilities/kg/a/2026-11-22-1a2b3c4d')
    const ledger = [
      ...['facilities/kg/a', 'basins/x'].flatMap((each) =>
        ['', 'press/', 'embed/'].map((kit) => line(kit + each)),
      ),
      frozen,
    ]
    const all = after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON))
    expect(all.get('press/facilities/kg/a')?.redirect).toBe('press/facilities/kg/b')
    expect(all.get('embed/facilities/kg/a')?.redirect).toBe('embed/facilities/kg/b')
    expect(all.get('embed/facilities/kg/b')).toEqual({ address: 'embed/facilities/kg/b', since: ON })
    expect(all.get(frozen.address)).toEqual(frozen)
    const basin = after(ledger, renameLines(ledger, 'basins/x', 'basins/y', ON))
    expect(basin.get('press/basins/x')?.redirect).toBe('press/basins/y')
    expect(basin.get('press/facilities/kg/a')?.redirect).toBeUndefined()
  })

  it('lets what was merged into the record follow it', () => {
    const gone = { en: 'Twice.', ru: 'Дважды.' }
    const ledger = [line('facilities/kg/twin', { gone, mergedInto: 'facilities/kg/a' })]
    const all = after(ledger, renameLines(ledger, 'facilities/kg/a', 'facilities/kg/b', ON))
    expect(all.get('facilities/kg/twin')?.mergedInto).toBe('facilities/kg/b')
  })
})

describe('a withdrawal', () => {
  const gone = { en: 'No tailings.', ru: 'Не хвосты.' }
  it('lets the pages below a facility and its evaluations lead to its reason', () => {
    const ledger = [
      line('facilities/kg/a'),
      line('facilities/kg/a/visit'),
      line('evaluations/kg/a/2026-05-01'),
    ]
    const all = after(ledger, withdrawLines(ledger, 'facilities/kg/a', { gone, on: ON }))
    expect(all.get('facilities/kg/a/visit')?.redirect).toBe('facilities/kg/a')
    expect(all.get('evaluations/kg/a/2026-05-01')?.redirect).toBe('facilities/kg/a')
  })

  it('gives the reason in a frame too, since no frame may show the page that tells it', () => {
    const ledger = ['', 'press/', 'embed/'].map((kit) => line(`${kit}incidents/kg/a`))
    const all = after(ledger, withdrawLines(ledger, 'incidents/kg/a', { gone, on: ON }))
    expect(all.get('press/incidents/kg/a')?.redirect).toBe('incidents/kg/a')
    expect(all.get('embed/incidents/kg/a')).toEqual(line('embed/incidents/kg/a', { gone, on: ON }))
  })

  it('lets the frame of a merged record show the one that took over', () => {
    const ledger = ['a', 'b'].flatMap((id) => ['', 'embed/'].map((kit) => line(`${kit}facilities/kg/${id}`)))
    const mergedInto = 'facilities/kg/b'
    const all = after(ledger, withdrawLines(ledger, 'facilities/kg/a', { gone, mergedInto, on: ON }))
    expect(all.get('embed/facilities/kg/a')?.redirect).toBe('embed/facilities/kg/b')
  })

  it('leaves the reason at the address, and lets comparisons lead there in one hop', () => {
    const ledger = [
      line('facilities/kg/a'),
      line('compare/kg/a/with/kg/m'),
      line('compare/kg/m/with/kg/old', { redirect: 'compare/kg/a/with/kg/m', on: since }),
    ]
    const all = after(ledger, withdrawLines(ledger, 'facilities/kg/a', { gone, on: ON }))
    expect(all.get('facilities/kg/a')).toEqual(line('facilities/kg/a', { gone, on: ON }))
    expect(all.get('compare/kg/a/with/kg/m')?.redirect).toBe('facilities/kg/a')
    expect(all.get('compare/kg/m/with/kg/old')?.redirect).toBe('facilities/kg/a')
  })
})

it('a page waits for the ledger where a record or a release makes it', () => {
  const waiting = ['facilities/kg/a', 'facilities/kg/a/letter', 'press/basins/x', 'embed/facilities/kg/a/r1']
  expect([...waiting, 'about', 'press', 'facilities/by-name'].filter(followsRecord)).toEqual(waiting)
})
