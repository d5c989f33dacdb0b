import { UsageError } from './usage-error.ts'

/**
 * Runs a command and sets the exit code: what it returns, 2 for wrong use. Messages go to standard
 * error, standard output holds the result alone.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** Writes all of a text to standard output, also where that is a pipe; a reader who stops early is no error. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', () => undefined)
    process.stdout.write(text, (error) => {
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve()
    })
  })
}
