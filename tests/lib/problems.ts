import { expect } from 'vitest'

/** A defect of the built site. */
export interface Problem {
  /** Page or file it stands in. */
  readonly file: string
  readonly reason: string
}

const SHOWN = 20

/** Fails with the first twenty different problems, each with its first file and the number of the others. */
export function expectNone(problems: readonly Problem[]): void {
  const byReason = Map.groupBy(problems, ({ reason }) => reason)
  const lines = [...byReason].map(([reason, found]) => {
    const others = found.length > 1 ? ` (and ${String(found.length - 1)} more times)` : ''
    return `${found[0]?.file ?? ''}: ${reason}${others}`
  })
  const left = lines.length - SHOWN
  const shown = [...lines.slice(0, SHOWN), ...(left > 0 ? [`… and ${String(left)} other problems`] : [])]
  // As the message too, which the list at the end of `npm test` repeats.
  expect(shown, shown.join('\n')).toEqual([])
}

/** The reasons alone, for the tests of the checks. */
export const reasons = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ reason }) => reason)
