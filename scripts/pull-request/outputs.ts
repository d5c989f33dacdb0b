import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/**
 * Hands values to later steps of a workflow, in the forge's own form. The line that ends a value is made
 * up anew each time: no text of a request can guess it, and so end its value early or name another one.
 */
export function writeOutputs(file: string, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const end = `end-${randomUUID()}`
    appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`)
  }
}
