import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { releaseDate } from '../../scripts/lib/release-date.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-dev-'))
const record = join(folder, 'content', 'facilities', 'kg', 'kumtor.yaml')
cpSync('content', join(folder, 'content'), { recursive: true })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })

// Astro serves nothing by itself where it believes that Vitest drives it.
const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env
const port = await freePort()
const server = spawn(
  process.execPath,
  [
    'scripts/dev.ts',
    '--content',
    join(folder, 'content'),
    '--as-of',
    releaseDate({}),
    '--port',
    String(port),
  ],
  { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env },
)
let said = ''
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (piece: Buffer) => {
    said += piece.toString()
  })

afterAll(() => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

/** Asks for the page until it answers as wanted; the test's own limit ends a wait in vain. */
async function ask(wanted: (status: number, text: string) => boolean): Promise<string> {
  while (server.exitCode === null) {
    try {
      const answer = await fetch(`http://127.0.0.1:${String(port)}/en/facilities/kg/kumtor/`)
      const text = await answer.text()
      if (wanted(answer.status, text)) return text
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the server ended before it answered as wanted; it said:\n${said}`)
}

test('npm run dev shows a changed record, a bad one with its place, and the mended one again', async () => {
  await ask((status, text) => status === 200 && text.includes('Kumtor tailings management facility'))
  const good = readFileSync(record, 'utf8')

  writeFileSync(
    record,
    good.replace('en: Kumtor tailings management facility', 'en: Kumtor renamed by a test'),
  )
  await ask((status, text) => status === 200 && text.includes('Kumtor renamed by a test'))

  writeFileSync(record, good.replace('country: KG', 'country: KG\nvolum_m3: 3'))
  await ask((status, text) => status === 500 && text.includes('RecordProblem'))
  expect(said).toContain('facilities/kg/kumtor.yaml:6:1')
  expect(said).toContain('unknown-key')
  expect(said).toContain('Did you mean "volume_m3"?')

  writeFileSync(record, good)
  await ask((status, text) => status === 200 && text.includes('Kumtor tailings management facility'))
})
