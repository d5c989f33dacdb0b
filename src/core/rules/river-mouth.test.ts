import { expect, it } from 'vitest'
import { riverMouth } from './river-mouth.ts'
import { recordView } from './test-view.ts'

it('wants a river or a basin', () => {
  const codes = (mouth: unknown) =>
    riverMouth
      .check(recordView('rivers/a.yaml', { mouth }, { rivers: ['naryn'], basins: ['caspian-sea'] }))
      .map(({ code }) => code)
  expect(codes('naryn')).toEqual([])
  expect(codes('caspian-sea')).toEqual([])
  expect(codes({ en: 'a lake', ru: 'озеро' })).toEqual([])
  expect(codes('nowhere')).toEqual(['unknown-river'])
})
