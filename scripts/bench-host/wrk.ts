import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** What a load met. */
const loadSchema = z.object({
  requests: z.number(),
  /** Microseconds. */
  duration: z.number(),
  bytes: z.number(),
  /** Answers other than 2xx and 3xx, and connections that failed. */
  errors: z.number(),
  /** Microseconds. */
  p50: z.number(),
  p99: z.number(),
})

export type Load = z.infer<typeof loadSchema>

/** Whether the load tool is on this machine. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined

const quoted = (text: string): string => JSON.stringify(text)

/** Asks for one address after the other, each thread from another start, and tells the sum as JSON. */
const program = (addresses: readonly string[], headers: Readonly<Record<string, string>>): string => `
local paths = { ${addresses.map(quoted).join(', ')} }
local threads = 0
function setup(thread)
  thread:set("start", threads)
  threads = threads + 1
end
function init()
  at = start * math.floor(#paths / 2)
${Object.entries(headers)
  .map(([name, value]) => `  wrk.headers[${quoted(name)}] = ${quoted(value)}\n`)
  .join('')}end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
function done(summary, latency)
  local e = summary.errors
  io.stderr:write(string.format(
    '{"requests":%d,"duration":%d,"bytes":%.0f,"errors":%d,"p50":%d,"p99":%d}',
    summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`

/** Loads a server on this machine for some seconds, from one thread a core. */
export function load(
  origin: string,
  addresses: readonly string[],
  {
    seconds,
    connections,
    headers = {},
  }: {
    readonly seconds: number
    readonly connections: number
    readonly headers?: Readonly<Record<string, string>>
  },
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-wrk-'))
  const script = join(folder, 'paths.lua')
  writeFileSync(script, program(addresses, headers))
  const args = ['-t2', `-c${String(connections)}`, `-d${String(seconds)}s`, '-s', script, origin]
  const child = spawn('wrk', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => said.push(piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      rmSync(folder, { recursive: true, force: true })
      resolve(loadSchema.parse(JSON.parse(Buffer.concat(said).toString('utf8'))))
    })
  })
}
