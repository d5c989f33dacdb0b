import { describe, expect, inject, it } from 'vitest'
import { budgetProblems, FACILITY_BUDGET, scalesOf } from '../lib/checks/budget.ts'
import type { Budget, Weight } from '../lib/checks/budget.ts'
import { isNotFound, typeOf } from '../lib/page-types.ts'
import type { PageFacts } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import type { Problem } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const weigh = scalesOf(site)

/** Quick compression first: only a page that seems too heavy is compressed as a host does it. */
function judged(page: PageFacts, budget: Budget): Problem[] {
  const quick = budgetProblems(page.file, weigh(page, 4), budget)
  return quick.length === 0 ? [] : budgetProblems(page.file, weigh(page), budget)
}

describe('every facility page', () => {
  const facilities = site.pages.filter(({ address }) => typeOf(address) === 'facility')

  it('keeps the budget of bytes and requests', () => {
    expect(facilities.length).toBeGreaterThan(100)
    expectNone(facilities.flatMap((page) => judged(page, FACILITY_BUDGET)))
  })

  it('is weighed with its sheet and its fonts', () => {
    const first = facilities[0]
    const weight: Partial<Weight> = first ? weigh(first) : {}
    expect(weight.requests).toBeGreaterThanOrEqual(4)
    expect(weight.fonts).toBeGreaterThan(10_000)
  })
})

it('the page for lost readers is small', () => {
  const lost = site.pages.filter(({ address }) => isNotFound(address))
  expect(lost.length).toBeGreaterThan(0)
  expectNone(lost.flatMap((page) => judged(page, { htmlAndCss: 20_000 })))
})

it('no page has JavaScript', () => {
  expectNone(site.pages.flatMap((page) => judged(page, { javascript: 0 })))
})
