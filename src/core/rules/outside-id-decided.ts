import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** Who decides on a number of a register decides on one that the record has. */
export const outsideIdDecided: RecordRule = {
  id: 'outside-id-decided',
  scope: 'record',
  folders: ['facilities'],
  check: ({ file, tree }) => {
    if (!isMap(tree) || !isMap(tree['same_as_decided'])) return []
    const stated = isMap(tree['same_as']) ? tree['same_as'] : {}
    return Object.keys(tree['same_as_decided']).flatMap((register) =>
      Object.hasOwn(stated, register)
        ? []
        : [
            {
              code: 'outside-id-missing',
              level: 'error',
              file,
              path: ['same_as_decided', register],
              params: { register },
            } as const,
          ],
    )
  },
}
