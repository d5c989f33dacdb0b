import { expect, it } from 'vitest'
import { yearAfterRelease } from './year-after-release.ts'
import { atlasView, claim, facility } from './test-view.ts'

const found = (status: string, keys: Readonly<Record<string, unknown>>) =>
  yearAfterRelease
    .check(atlasView({ facilities: [facility('kg/a', { status: [claim(status)], ...keys })] }))
    .map(({ path }) => path.join('.'))

it('refuses years ahead but for what is planned or being built', () => {
  expect(found('active', { commissioned: [claim(2026)], closed: [claim(2027)] })).toEqual(['closed.0.value'])
  expect(found('planned', { commissioned: [claim(2033)] })).toEqual([])
  expect(found('under-construction', { commissioned: [claim(2033)] })).toEqual([])
})
