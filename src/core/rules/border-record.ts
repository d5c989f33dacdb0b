import { sidesOfBorder } from '../border/schema.ts'
import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** A border is named by its two countries in the order of the alphabet, and rivers flow into one of the two. */
export const borderRecord: RecordRule = {
  id: 'border-record',
  scope: 'record',
  folders: ['borders'],
  check: ({ file, id, tree }) => {
    const sides = sidesOfBorder(id)
    const mismatch = (path: readonly (string | number)[], found: string) =>
      ({
        code: 'border-mismatch',
        level: 'error',
        file,
        path,
        params: { found, sides: sides.join(', ') },
      }) as const
    const crossings: unknown = isMap(tree) ? tree['crossings'] : undefined
    const [one, other] = sides
    return [
      ...(one < other ? [] : [mismatch([], id)]),
      ...(Array.isArray(crossings) ? crossings : []).flatMap((crossing: unknown, index) => {
        const into = isMap(crossing) ? crossing['into'] : undefined
        if (typeof into !== 'string' || sides.includes(into)) return []
        return [mismatch(['crossings', index, 'into'], into)]
      }),
    ]
  },
}
