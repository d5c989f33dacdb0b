import type { Page } from 'playwright-core'

/** Elements that reach beyond the page where the document scrolls sideways; empty where it does not. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth + 1) return false
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement)
        if (getComputedStyle(above).overflowX !== 'visible') return false
      return true
    })
    const named = wide.map(
      (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
    )
    return [`${String(scrollWidth)} px wide in ${String(clientWidth)}`, ...new Set(named)].slice(0, 12)
  })
}

/** Boxes that hide a part of their text; boxes for screen readers alone do not count. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hidden = new Set(['hidden', 'clip'])
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element
      if (clientWidth <= 1 || clientHeight <= 1 || element.textContent.trim() === '') return false
      return (
        (hidden.has(overflowX) && scrollWidth > clientWidth + 1) ||
        (hidden.has(overflowY) && scrollHeight > clientHeight + 1)
      )
    })
    return cut.map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
    )
  })
}
