import { describe, expect, it } from 'vitest'
import { historyOf } from '../../core/release/history.ts'
import { splitOf } from '../../core/release/split.ts'
import { inventedMethod } from '../invented-parts.ts'
import { pond, testReleases } from '../releases/test-releases.ts'
import { historyModel, stepsOf } from './history.ts'

/** A tougher method: the same components, another range. */
const other = () => {
  const method = inventedMethod()
  const components = method.components.map((each) =>
    each.kind === 'lookup'
      ? { ...each, rows: each.rows.map((row) => ({ ...row, score: [2, 2] as const })) }
      : each,
  )
  return { ...method, components }
}

const FIRST = {
  date: '2026-01-01',
  facilities: {
    'kg/a': pond(1e6, 3),
    'kg/b': pond(2e6, 3),
    'kg/c': pond(3e6, 3),
    'kg/open': { water_hazard_class: [{ value: 3 as const, source: 's1', as_of: '2010' }] },
  },
}
/** One comes above all, one finds out that it holds less. */
const SECOND = {
  date: '2026-02-01',
  facilities: { ...FIRST.facilities, 'kg/c': pond(1.5e6, 3), 'kg/new': pond(9e6, 3) },
}
/** One goes, one grows, and the rules change. */
const THIRD = {
  date: '2026-03-01',
  facilities: {
    'kg/a': pond(1e6, 3),
    'kg/b': pond(5e4, 3),
    'kg/new': pond(9e6, 3),
    'kg/open': { ...FIRST.facilities['kg/open'], volume_m3: [{ value: 4e6, source: 's1', as_of: '2010' }] },
  },
  method: other(),
}

describe('the rank through three releases', () => {
  const published = testReleases([FIRST, SECOND, THIRD])

  it('the shares of every move sum to it, and to what the releases print', () => {
    let moved = 0
    for (const { id } of published.atlas.facilities)
      for (const { facility, before } of stepsOf(published, id))
        for (const move of facility.moves) {
          moved += 1
          const sum = splitOf(move).reduce((total, { by }) => total + by, 0)
          expect(sum, `${id} ${move.measure}`).toBe(move.to - move.from)
          if (move.measure === 'place') expect([before?.place, facility.place]).toEqual([move.from, move.to])
          if (move.measure === 'worst')
            expect([before?.rank?.worst, facility.rank?.worst]).toEqual([move.from, move.to])
        }
    expect(moved).toBeGreaterThan(8)
  })

  it('tells own data, data of others and newcomers apart, in both languages', () => {
    const [, second] = historyModel(published, 'kg/a', 'en')?.rows ?? []
    expect(second?.standing).toBe('4 (4) of 4')
    expect(second?.why).toEqual([
      'Place +1: new facilities +1.',
      'Best possible place +1: new facilities +1.',
      'Worst possible place +1: new facilities +1.',
    ])
    const own = historyModel(published, 'kg/c', 'ru')?.rows[0]
    expect(own).toMatchObject({ standing: '3 (3) из\u00a04' })
    expect(own?.why[0]).toBe('Место +2: собственные данные +1, новые объекты +1.')
  })

  it('leads to the page of every release that held it, the latest first', () => {
    const rows = historyModel(published, 'kg/new', 'en')?.rows ?? []
    expect(rows.map(({ href }) => href)).toEqual([
      '/en/releases/2026-03-01-33333333/facilities/kg/new/',
      '/en/releases/2026-02-01-22222222/facilities/kg/new/',
    ])
    expect(rows[1]?.why).toEqual(['New in this release.'])
  })

  it('shows the wide band of what is not rated, and why that moved', () => {
    const [, , first] = historyModel(published, 'kg/open', 'en')?.rows ?? []
    expect(first?.standing).toMatch(/^not rated; 1–4 of 4 with the unrated$/)
  })

  it('says nothing of what no release holds yet, and nothing at all before the first', () => {
    expect(historyModel(testReleases([{ ...FIRST, isReleased: false }]), 'kg/a', 'en')).toBeNull()
    const later = testReleases([FIRST, { ...SECOND, isReleased: false }])
    expect(historyModel(later, 'kg/new', 'en')).toBeNull()
    expect(historyModel(later, 'kg/c', 'en')?.now).toBe(
      'On 1\u00a0February\u00a02026, not released yet: 3 (3) of 4.',
    )
    expect(historyModel(published, 'kg/a', 'en')?.now).toBeNull()
  })

  it('the shares have a word on how to read them only where something moved', () => {
    expect(historyModel(published, 'kg/a', 'en')?.lead).toMatch(/^A minus leads up/)
    expect(historyModel(testReleases([FIRST]), 'kg/a', 'en')?.lead).toBeNull()
  })
})

it('a facility that moved to another address keeps its history', () => {
  const { 'kg/a': record, ...rest } = FIRST.facilities
  const moved = {
    date: '2026-02-01',
    facilities: { ...rest, 'kg/z': record },
    ledger: [
      { address: 'facilities/kg/a', since: '2026-01-01', redirect: 'facilities/kg/z', on: '2026-02-01' },
      { address: 'facilities/kg/z', since: '2026-02-01' },
    ],
  }
  const published = testReleases([FIRST, moved])
  expect(stepsOf(published, 'kg/z').map(({ facility }) => facility.id)).toEqual(['kg/z', 'kg/a'])
  expect(historyOf(published.releases, ['kg/a']).map(({ facility }) => facility.id)).toEqual(['kg/a'])
  const unreleased = testReleases([FIRST, { ...moved, isReleased: false }])
  expect(stepsOf(unreleased, 'kg/z').map(({ facility }) => facility.id)).toEqual(['kg/a'])
})
