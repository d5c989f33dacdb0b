import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** A river ends in another river, or in the lake or sea that a basin is named for. */
export const riverMouth: RecordRule = {
  id: 'river-mouth',
  scope: 'record',
  folders: ['rivers'],
  check: ({ file, tree, ids }) => {
    const mouth = isMap(tree) ? tree['mouth'] : undefined
    if (typeof mouth !== 'string' || ids.get('rivers')?.has(mouth) || ids.get('basins')?.has(mouth)) return []
    return [{ code: 'unknown-river', level: 'error', file, path: ['mouth'], params: { id: mouth } }]
  },
}
