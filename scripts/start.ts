import { LOCALES } from '../src/i18n/locales.ts'
import { readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { publish } from './lib/publish.ts'
import { print, runCommand } from './lib/command.ts'
import { serve } from './lib/serve.ts'

const PORT = 4321

function portOf(text: string | undefined): number {
  const port = Number(text ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(
      `--port is a number from 0 to 65535, not "${text ?? ''}".`,
      `--port: число от 0 до 65535, а не «${text ?? ''}».`,
    )
  return port
}

/** How long npm may take to hand a key press on, ms. */
const HANDED_ON = 1000

/**
 * Resolves at Ctrl-C. The terminal sends the key press to npm and to us, and npm hands its own on to us:
 * where we have ended by then, npm ends with 130 although nothing went wrong. So under npm the second one
 * is waited for, though not for long: whoever stops us alone sends none.
 */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    const underNpm = process.env['npm_lifecycle_event'] !== undefined
    let isFirst = true
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (isFirst && underNpm) setTimeout(resolve, HANDED_ON)
        else resolve()
        isFirst = false
      })
  })

/**
 * `npm start`: check, score, build, serve on 127.0.0.1 and print the addresses; ends with 0 on Ctrl-C.
 * `--port 0` picks a free port.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'dist', 'as-of', 'port'] })
  const port = portOf(options.value('port'))
  const site = await publish(options, (facilities) => {
    process.stderr.write(`Building ${String(facilities)} facilities …\n`)
  })
  if (!site) return 1
  const stop = interrupted()
  const served = await serve(site.dist, port).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
    throw error
  })
  if (!served) {
    process.stderr.write(
      `Port ${String(port)} of 127.0.0.1 is taken. Stop what uses it, or give another: npm start -- --port 0\n`,
    )
    return 1
  }
  await print(LOCALES.map((locale) => `${served.origin}/${locale}/\n`).join(''))
  await stop
  await served.close()
  return 0
})
