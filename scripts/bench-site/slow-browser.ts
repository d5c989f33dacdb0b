import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** The slowest reader the site is made for: 400 kbit/s, 400 ms, a processor four times slower. */
const BYTES_PER_SECOND = 400_000 / 8
const LATENCY_MS = 400
const SLOWER = 4

/** Made for small cloud machines; a reader's browser runs without them. */
const UNWANTED = new Set(['--single-process', '--no-zygote', '--in-process-gpu'])

export async function launchBrowser(): Promise<Browser> {
  const given = process.env['CHROME_PATH']
  return playwright.launch({
    executablePath: given || (await chromium.executablePath()),
    args: given ? ['--no-sandbox'] : chromium.args.filter((argument) => !UNWANTED.has(argument)),
    headless: true,
  })
}

/** A page of a fresh visitor on a phone; `line` slows the network, `processor` the machine. */
export async function slowPage(
  browser: Browser,
  slow: { readonly line: boolean; readonly processor: boolean },
): Promise<{ readonly page: Page; readonly session: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  page.setDefaultNavigationTimeout(0)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (slow.line)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    })
  if (slow.processor) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, session, close: () => context.close() }
}
