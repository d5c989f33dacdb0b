import { spawn } from 'node:child_process'

/**
 * Runs a program that npm installed and gives its exit code; its output is the caller's.
 * Example: `await runProgram('eslint', ['.'])`. Names are found on the PATH that `npm run` sets.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve(code ?? 1)
    })
  })
}
