import type { Page } from 'playwright-core'

/** What went wrong while pages were visited. */
export interface Watched {
  readonly complaints: string[]
  /** Violations of the content policy and calls of the canary since the last asking. */
  flush(): Promise<readonly string[]>
}

/**
 * Watches a page before its first visit: requests that leave the origin or fail, messages of the
 * console, errors, violations of the content policy, and calls of `__pwn`.
 */
export async function watch(
  page: Page,
  origin: string,
  mayFail: (url: string) => boolean = () => false,
): Promise<Watched> {
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`request off the origin: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // What a reader leaves behind by going to another page is given up by the browser.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`request failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !mayFail(response.url()))
      complaints.push(`${String(response.status())} for ${response.url()}`)
  })
  page.on('console', (message) => {
    // On a slow machine the optional font comes too late to be used; that is what optional means.
    if (message.type() === 'warning' && message.text().includes('was preloaded using link preload')) return
    if (!mayFail(message.location().url)) complaints.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(globalThis, {
      __told: told,
      __pwn: (n: unknown) => told.push(`canary called: ${String(n)}`),
    })
    document.addEventListener('securitypolicyviolation', (event) => {
      told.push(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return {
    complaints,
    flush: async () => {
      const told = await page.evaluate(
        () => (globalThis as { __told?: string[] }).__told?.splice(0) ?? ['no watch on this page'],
      )
      return [...complaints.splice(0), ...told]
    },
  }
}
