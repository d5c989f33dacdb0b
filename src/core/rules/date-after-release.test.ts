import { expect, it } from 'vitest'
import { dateAfterRelease } from './date-after-release.ts'
import { recordView } from './test-view.ts'

const paths = (tree: unknown, file = 'facilities/kg/a.yaml') =>
  dateAfterRelease.check(recordView(file, tree)).map(({ path }) => path.join('.'))

it('finds dates ahead, whole and partial', () => {
  expect(
    paths({
      status: [
        { as_of: '2026-11-23' },
        { as_of: '2026-11-22' },
        { as_of: '2026-12' },
        { as_of: '2026' },
        { as_of: '2027' },
      ],
    }),
  ).toEqual(['status.0.as_of', 'status.2.as_of', 'status.4.as_of'])
  expect(paths({ status: [{ as_of: 'undated' }] })).toEqual([])
})

it('reads the dates of incidents', () => {
  expect(paths({ date: [{ value: '2030' }] }, 'incidents/kg/a.yaml')).toEqual(['date.0.value'])
})
