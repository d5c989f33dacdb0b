import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** The folder of a record is the code of its country. */
export const countryOfPath: RecordRule = {
  id: 'country-of-path',
  scope: 'record',
  gate: 'set',
  folders: ['facilities', 'incidents'],
  check: ({ file, id, tree }) => {
    const country = isMap(tree) ? tree['country'] : undefined
    const folder = id.slice(0, 2)
    if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country) || country.toLowerCase() === folder)
      return []
    return [{ code: 'country-differs', level: 'error', file, path: ['country'], params: { country, folder } }]
  },
}
