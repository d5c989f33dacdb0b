import type { Page } from 'playwright-core'

/** Ids of the rows of a list that a reader sees, in their order. */
export const shownIds = (page: Page, list = 'rated'): Promise<readonly string[]> =>
  page
    .locator(`table[data-table=${list}] tbody tr`)
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.getClientRects().length > 0)
        .map((row) => row.querySelector('.c-name a')?.getAttribute('href')?.slice(15, -1) ?? ''),
    )

/** What the filter of the lists announces. */
export const tableStatus = (page: Page): Promise<string> =>
  page.locator('.table-filter [role=status]').innerText()
