import { spanOf } from '../span.ts'
import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** What says that an event took place was not written before the event. */
export const heldBeforeStart: RecordRule = {
  id: 'held-before-start',
  scope: 'record',
  folders: ['trainings'],
  check: ({ file, tree }) => {
    if (!isMap(tree) || !isMap(tree['held'])) return []
    const { from } = tree
    const date = tree['held']['as_of']
    if (typeof from !== 'string' || typeof date !== 'string') return []
    const [start, said] = [spanOf(from)?.first, spanOf(date)?.last]
    if (start === undefined || said === undefined || said >= start) return []
    return [
      { code: 'held-before-start', level: 'error', file, path: ['held', 'as_of'], params: { date, from } },
    ] as const
  },
}
