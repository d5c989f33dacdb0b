import { expect, it } from 'vitest'
import { citations } from '../citations.ts'
import { references } from '../references.ts'

const TREE = { from: '2021', facilities: ['tj/zarafshon', 'kz/kokshetau'], sources: ['s003'] }
const facilities = (found: ReturnType<typeof references>) =>
  found.filter(({ folder }) => folder === 'facilities').map(({ id, path }) => `${id} ${path.join('.')}`)

it('a training names its facilities once each: the check asks for them, a renaming rewrites them', () => {
  const named = ['tj/zarafshon facilities.0', 'kz/kokshetau facilities.1']
  expect(facilities(citations(TREE, 'trainings'))).toEqual(named)
  expect(facilities(references(TREE, 'trainings'))).toEqual(named)
})

it('what a plan rests on is named wherever it stands', () => {
  const plan = { sources: ['s002'], items: [{ source: 's001', evidence: [{ source: 's003' }] }] }
  expect(citations(plan, 'work-plans').map(({ id }) => id)).toEqual(['s002', 's001', 's003'])
})
