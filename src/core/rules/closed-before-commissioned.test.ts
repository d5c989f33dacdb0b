import { expect, it } from 'vitest'
import { closedBeforeCommissioned } from './closed-before-commissioned.ts'
import { atlasView, claim, facility } from './test-view.ts'

const codes = (commissioned: unknown[], closed: unknown[]) =>
  closedBeforeCommissioned
    .check(atlasView({ facilities: [facility('kg/a', { commissioned, closed })] }))
    .map(({ code, level }) => `${level} ${code}`)

it('refuses what no choice of claims can make right', () => {
  expect(codes([claim(1967)], [claim(1959)])).toEqual(['error closed-before-commissioned'])
  expect(codes([claim(1967)], [claim(1967)])).toEqual([])
})

it('warns where only some claims disagree', () => {
  expect(codes([claim(1967), claim(1950)], [claim(1959)])).toEqual([
    'warning closed-may-precede-commissioned',
  ])
})
