import { readFileSync } from 'node:fs'

/** Where a person who answers for it writes: the id of a release that may be smaller, and why, a line each. */
export const OVERRIDE = '.ci/allow-shrink'

/** Share of pages or facilities that may be gone since the last release without a word. */
const MAX_LOST = 0.02

/** What a site holds. */
export interface Size {
  readonly pages: number
  readonly facilities: number
}

/**
 * Why a site is too small beside the last release, as a sentence; undefined where it is not. Records go one by
 * one: many at once are a mistake of a machine until a person says otherwise.
 */
export function shrinkage(before: Size, now: Size): string | undefined {
  const lost = (['pages', 'facilities'] as const).find((each) => now[each] < before[each] * (1 - MAX_LOST))
  if (lost === undefined) return undefined
  const [was, is] = [String(before[lost]), String(now[lost])]
  return `there are ${is} ${lost} where the last release had ${was}, a loss of more than 2 %`
}

/** Whether a person has named this release in the override file, with a reason behind its id. */
export function isAllowed(release: string, file = OVERRIDE): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return false
  }
  return text
    .split('\n')
    .some((line) => line.startsWith(`${release} `) && line.trim().length > release.length)
}
