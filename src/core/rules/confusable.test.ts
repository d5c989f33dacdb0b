import { expect, it } from 'vitest'
import { confusable } from './confusable.ts'
import { atlasView, facility } from './test-view.ts'

const named = (id: string, en: string) => facility(id, { name: { en, ru: `Имя ${id}` } })

it('tells both of two names that look alike in one country', () => {
  const facilities = [named('kg/a', 'Kumtor'), named('kg/b', 'KUMTÓR'), named('kg/c', 'Kumtor 2')]
  expect(confusable.check(atlasView({ facilities })).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'facilities/kg/a.yaml name-confusable',
    'facilities/kg/b.yaml name-confusable',
  ])
})

it('tells ids that look alike, in one folder', () => {
  const view = atlasView({}, { sources: ['s10', 's1o', 's2'], basins: ['s1o'] })
  expect(confusable.check(view).map(({ file }) => file)).toEqual(['sources/s10.yaml', 'sources/s1o.yaml'])
})
