import type { Page } from 'playwright-core'

/** What a page says and where it leads, apart from what a script added. */
export interface Said {
  /** Every text of the body in order, white space collapsed, a line for each block. */
  readonly lines: readonly string[]
  readonly links: readonly string[]
  /** Addresses of files to take away. */
  readonly downloads: readonly string[]
}

/**
 * What the body of a page holds once all that a script added (`data-enhancement`) is put aside. Text that is
 * there but not painted counts: a script may hide what a reader filters, but takes nothing away.
 */
export function said(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    body
      .querySelectorAll('[data-enhancement], script, style, template, noscript')
      .forEach((element) => element.remove())
    const texts: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      if (text !== '') texts.push(text)
    }
    const hrefs = (selector: string) =>
      [...body.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
    return { lines: texts, links: hrefs('a[href]'), downloads: hrefs('a[download]') }
  })
}

/** Lines of one text that the other has not, however often it has them. */
export function missingFrom(has: readonly string[], lacks: readonly string[]): readonly string[] {
  const left = Map.groupBy(lacks, (line) => line)
  const counts = new Map([...left].map(([line, found]) => [line, found.length]))
  return has.filter((line) => {
    const count = counts.get(line) ?? 0
    counts.set(line, count - 1)
    return count <= 0
  })
}
