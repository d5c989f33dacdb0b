import { expect, it } from 'vitest'
import { memberOf } from './member-of.ts'
import { atlasView, facility } from './test-view.ts'

const codes = (member_of: string) =>
  memberOf
    .check(
      atlasView({
        facilities: [facility('kg/a', { member_of }), facility('kg/b'), facility('kg/g', { kind: 'group' })],
      }),
    )
    .map(({ code }) => code)

it('wants a group that exists and is another record', () => {
  expect(codes('kg/g')).toEqual([])
  expect(codes('kg/b')).toEqual(['member-of-no-group'])
  expect(codes('kg/nowhere')).toEqual(['unknown-group'])
  expect(codes('kg/a')).toEqual(['member-of-itself'])
})
