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

/** What makes the machine draw in three dimensions without a graphics card. */
const DRAWING = new Set([
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
])

/** Pages are painted by such drawing too: without it they are painted in two thirds of the time. */
const NO_DRAWING = ['--disable-gpu', '--disable-software-rasterizer']

/** A browser and a server of a built site, for the tests of one file. */
export interface Stand {
  /** Without a slash at the end. Example: `http://127.0.0.1:40123`. */
  readonly origin: string
  /** A fresh context with a page; both end with the file. Live maps cannot be drawn on it. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** The same in a browser that draws live maps. */
  openWithMaps(options?: BrowserContextOptions): Promise<Page>
}

async function launch(extra: readonly string[], withMaps: boolean): Promise<Browser> {
  const given = process.env['CHROME_PATH']
  return playwright.launch({
    executablePath: given || (await chromium.executablePath()),
    args: [
      ...(given
        ? ['--no-sandbox']
        : chromium.args.filter((each) => !UNWANTED.has(each) && (withMaps || !DRAWING.has(each)))),
      ...(withMaps ? [] : NO_DRAWING),
      ...extra,
    ],
    headless: true,
  })
}

/**
 * Serves `dist` on a free port, and starts browsers when a page is opened; all are closed when the file is done.
 * `args`: further arguments of the browsers. Example: `['--disable-3d-apis']`.
 */
export async function stand(dist: string, args: readonly string[] = []): Promise<Stand> {
  const served = await serve(dist, 0)
  const browsers = new Map<boolean, Promise<Browser>>()
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close()
    await served.close()
  })
  const opener =
    (withMaps: boolean) =>
    async (options: BrowserContextOptions = {}): Promise<Page> => {
      const started = browsers.get(withMaps) ?? launch(args, withMaps)
      browsers.set(withMaps, started)
      const context = await (await started).newContext({ locale: 'en-GB', ...options })
      // What is waited for comes when it comes, on a busy machine too; a wait in vain says what it waited for.
      context.setDefaultTimeout(300_000)
      return context.newPage()
    }
  return { origin: served.origin, open: opener(false), openWithMaps: opener(true) }
}
