import type { Path } from './issue.ts'

/** True for a map of a parsed file. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path of a parsed tree; undefined where nothing does. Example: `['name', 'en']`. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isMap(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}
