import type { Budget } from './checks/budget.ts'
import type { PageType } from './page-types.ts'

/**
 * What the first visit to any page may cost before anything is asked for. A name in Romanian or Turkish
 * asks for one more font.
 */
const GENERAL_BUDGET = { htmlAndCss: 40_000, javascript: 5_000, requests: 7, fonts: 110_000 } as const

/** The page that most readers meet first, on the slowest lines. */
export const FACILITY_BUDGET = { ...GENERAL_BUDGET, htmlAndCss: 30_000, requests: 6, fonts: 60_000 } as const

/** A ranked table holds every record; so does the list beside the map, whose map comes after it. */
const LIST_BUDGET = { ...GENERAL_BUDGET, htmlAndCss: 60_000, requests: 10 } as const

const SMALL_BUDGET = { ...GENERAL_BUDGET, htmlAndCss: 30_000 } as const

/** Where a type of page differs from the general budget. */
const BUDGETS: Partial<Record<PageType, Budget>> = {
  facility: FACILITY_BUDGET,
  'list by rank': LIST_BUDGET,
  'list in another order': LIST_BUDGET,
  map: { ...LIST_BUDGET, javascript: 12_000 },
  'near a town': SMALL_BUDGET,
  pair: SMALL_BUDGET,
  source: SMALL_BUDGET,
  incident: SMALL_BUDGET,
  about: SMALL_BUDGET,
  search: SMALL_BUDGET,
  // The form comes in two pieces, one that asks for the other once the page is there, and one that it shares.
  'correct a fact': { ...GENERAL_BUDGET, requests: 9 },
  'add a facility': { ...GENERAL_BUDGET, requests: 9 },
  // A sheet of its own, and the calculator in two pieces, as the form.
  'how the indices work': { ...GENERAL_BUDGET, requests: 10 },
  // Three sheets: the site's, the form's, the programme's.
  'evaluate a facility': { ...GENERAL_BUDGET, requests: 11 },
  // The card and the badge are shown, and a sheet of its own.
  'press kit': { ...GENERAL_BUDGET, requests: 8 },
  // Four columns of any records are put together in the browser, with their verdicts.
  compare: { ...GENERAL_BUDGET, javascript: 8_000, requests: 10 },
}

/** The budget of a page; pages of no type are those for lost readers. */
export const budgetOf = (type: PageType | undefined): Budget =>
  type === undefined ? { ...SMALL_BUDGET, htmlAndCss: 20_000 } : (BUDGETS[type] ?? GENERAL_BUDGET)
