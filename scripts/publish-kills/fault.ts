import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded before a command (`node --import`): lets the n-th call that changes the file system go wrong.
 * ATLAS_FAULT is `kill:17` (the process dies in the middle of it), `ENOSPC:17` or `EACCES:17` (the system
 * refuses it), or `count:0` (nothing goes wrong). ATLAS_FAULT_LOG names a file that gets the name of each call.
 */
const CALLS = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const

const [kind = 'count', at = '0'] = (process.env['ATLAS_FAULT'] ?? '').split(':')
const log = process.env['ATLAS_FAULT_LOG']
const { writeFileSync, readFileSync } = fs
const done: string[] = []

/** Leaves what a process leaves that dies while it writes: the first half. */
function half(name: string, args: readonly unknown[]): void {
  const [first, second] = args
  if (name === 'copyFileSync') {
    const bytes = readFileSync(String(first))
    writeFileSync(String(second), bytes.subarray(0, bytes.length / 2))
  }
  if (name === 'writeFileSync')
    writeFileSync(String(first), String(second).slice(0, String(second).length / 2))
}

function fault(name: string, args: readonly unknown[]): void {
  done.push(name)
  if (done.length !== Number(at)) return
  if (kind === 'kill') {
    half(name, args)
    process.kill(process.pid, 'SIGKILL')
  }
  if (kind === 'ENOSPC') half(name, args)
  throw Object.assign(new Error(`${kind}: ${name} ${String(args[0])}`), { code: kind })
}

for (const name of CALLS) {
  const real: unknown = Reflect.get(fs, name)
  if (typeof real !== 'function') throw new Error(name)
  Reflect.set(fs, name, (...args: unknown[]): unknown => {
    fault(name, args)
    return Reflect.apply(real, fs, args)
  })
}
syncBuiltinESMExports()
process.on('exit', () => {
  if (log !== undefined) writeFileSync(log, done.map((name) => `${name}\n`).join(''))
})
