import { expect, it } from 'vitest'
import { wantsLittle } from './saving.ts'

it.each([
  [{ saveData: true }, false, true],
  [{ effectiveType: '3g' }, false, true],
  [{ effectiveType: '2g' }, false, true],
  [{ effectiveType: 'slow-2g' }, false, true],
  [{ effectiveType: '4g', saveData: false }, false, false],
  [{ effectiveType: '4g' }, true, true],
  [{}, false, false],
])('for %j and %s: %s', (connection, reduced, little) => {
  expect(wantsLittle(connection, reduced)).toBe(little)
})
