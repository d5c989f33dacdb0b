import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { serve } from '../../scripts/lib/serve.ts'

/** Made for small cloud machines; here they would weaken what the tests want to see. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--allow-running-insecure-content',
])

/** A browser and a server of a built site, for the tests of one file. */
export interface Stand {
  /** Without a slash at the end. Example: `http://127.0.0.1:40123`. */
  readonly origin: string
  /** A fresh context with a page; both end with the file. */
  open(options?: BrowserContextOptions): Promise<Page>
}

async function launch(extra: readonly string[]): Promise<Browser> {
  const given = process.env['CHROME_PATH']
  return playwright.launch({
    executablePath: given || (await chromium.executablePath()),
    args: [
      ...(given ? ['--no-sandbox'] : chromium.args.filter((argument) => !UNWANTED.has(argument))),
      ...extra,
    ],
    headless: true,
  })
}

/**
 * Starts a browser and serves `dist` on a free port; both are closed when the file is done. `args`: further
 * arguments of the browser. Example: `['--disable-3d-apis']`.
 */
export async function stand(dist: string, args: readonly string[] = []): Promise<Stand> {
  const [browser, served] = await Promise.all([launch(args), serve(dist, 0)])
  afterAll(async () => {
    await browser.close()
    await served.close()
  })
  return {
    origin: served.origin,
    open: async (options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      // What is waited for comes when it comes: the test's own limit ends a wait in vain.
      context.setDefaultTimeout(0)
      return context.newPage()
    },
  }
}
