import { expect, it } from 'vitest'
import { isOnePoint, membersOf } from './cluster.ts'

const at = (lon: number, lat: number) => ({ at: [lon, lat] as const })
const [a, b, c, far] = [at(72.47, 41.28), at(72.47, 41.28), at(72.5, 41.3), at(60, 50)]

it('takes the nearest as what a mark stands for', () => {
  expect(membersOf([far, c, a, b], [72.48, 41.285], 3)).toEqual([a, b, c])
  expect(membersOf([far], [72, 41], 3)).toEqual([far])
})

it('knows when no zoom can part them', () => {
  expect(isOnePoint([a, b], 4)).toBe(true)
  expect(isOnePoint([a, b, far], 4)).toBe(false)
  expect(isOnePoint([a, c], 10)).toBe(true)
  expect(isOnePoint([], 10)).toBe(false)
})
