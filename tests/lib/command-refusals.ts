import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** How a command ended that was called wrongly. */
const refusalSchema = z.object({ name: z.string(), code: z.number(), said: z.string(), printed: z.string() })
const refusalsSchema = z.object({ unknown: z.array(refusalSchema), incomplete: z.array(refusalSchema) })
type Refusals = z.infer<typeof refusalsSchema>

/** A script of the project. */
export interface Command {
  readonly name: string
  readonly file: string
}

/** Calls one script after the other in this process: what they share is loaded once. */
const DRIVER = `
const commands = JSON.parse(process.argv[1])
const keep = (take) => (text, ...rest) => { take(String(text)); rest.at(-1)?.(); return true }
async function call({ name, file }, arg) {
  let said = '', printed = ''
  const [out, err] = [process.stdout.write, process.stderr.write]
  process.stdout.write = keep((text) => { printed += text })
  process.stderr.write = keep((text) => { said += text })
  process.argv = [process.argv[0], file, arg]
  process.exitCode = undefined
  try { await import(file + '?' + arg) } catch (error) { said += String(error.stack) }
  process.stdout.write = out
  process.stderr.write = err
  return { name, code: process.exitCode ?? 0, said, printed }
}
const unknown = [], incomplete = []
for (const command of commands) {
  const refused = await call(command, '--nonsense')
  unknown.push(refused)
  const option = / (--[a-z-]+) …/.exec(refused.said)?.[1]
  if (option !== undefined) incomplete.push(await call(command, option))
}
process.exitCode = 0
process.stdout.write(JSON.stringify({ unknown, incomplete }))
`

/**
 * Calls scripts with an option that nobody knows, then with the first of their own without its value; in an
 * empty folder, where one that goes to work finds nothing and harms nothing.
 */
export async function refusalsOf(commands: readonly Command[]): Promise<Refusals> {
  const cwd = mkdtempSync(join(tmpdir(), 'atlas-refusals-'))
  const args = ['--input-type=module', '-e', DRIVER, JSON.stringify(commands)]
  try {
    const text = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, args, { cwd, timeout: 60_000 }, (error, stdout) => {
        if (error) reject(error)
        else resolve(stdout)
      })
    })
    return refusalsSchema.parse(JSON.parse(text))
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
