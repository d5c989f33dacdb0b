import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const astroCommand = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json')
  return join(dirname(manifest), 'bin', 'astro.mjs')
}

/** Pages are many short-lived strings: with room for them a build spends a tenth less of its time on garbage. */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64'

/**
 * Runs an Astro command in a process of its own and gives its exit code. The output goes to standard
 * error, since standard output holds results alone. `quiet` keeps it and prints it only on failure.
 */
export function runAstro(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  quiet: boolean,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ROOM_FOR_THE_YOUNG, astroCommand(), ...args], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const kept: Buffer[] = []
    const take = (piece: Buffer) => {
      if (quiet) kept.push(piece)
      else process.stderr.write(piece)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const stop = (signal: NodeJS.Signals) => child.kill(signal)
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}
