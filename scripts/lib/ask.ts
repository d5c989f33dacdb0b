import { createInterface } from 'node:readline/promises'

/** A refusal of an answer, in words; undefined where it is good. */
export type Verdict = (answer: string) => string | undefined

/** What is asked, and what an empty answer stands for. */
export interface Question {
  readonly prompt: string
  readonly suggestion?: string
  readonly verdict: Verdict
}

/** The input ended, or a piped answer was refused: exit 1. */
export class NoAnswer extends Error {}

/** Asks on standard error and reads standard input line by line. */
export interface Asker {
  readonly ask: (question: Question) => Promise<string>
  readonly close: () => void
}

/** An asker that asks again on a terminal, and gives up where the answers come through a pipe. */
export function asker(missing: string): Asker {
  const lines = createInterface({ input: process.stdin, terminal: false })
  const next = lines[Symbol.asyncIterator]()
  const again = process.stdin.isTTY
  return {
    ask: async ({ prompt, suggestion, verdict }) => {
      for (;;) {
        process.stderr.write(`${prompt}${suggestion ? ` [${suggestion}]` : ''}: `)
        const line = await next.next()
        // Ctrl-D on a terminal is a farewell, not an empty answer.
        if (line.done && again) throw new NoAnswer(missing)
        const answer = (line.done ? '' : line.value.trim()) || (suggestion ?? '')
        const refusal = verdict(answer)
        if (refusal === undefined) return answer
        if (line.done) throw new NoAnswer(missing)
        if (!again) throw new NoAnswer(refusal)
        process.stderr.write(`${refusal}\n`)
      }
    },
    close: () => {
      lines.close()
    },
  }
}
