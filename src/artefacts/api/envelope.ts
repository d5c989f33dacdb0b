import type { Envelope } from '../../core/api/envelope.ts'
import { SCHEMA_VERSION } from '../../core/api/envelope.ts'
import type { Method } from '../../core/method/method.ts'
import type { Published } from '../published.ts'

const LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Open TMF atlas',
} as const

/**
 * An answer around its result. `total` counts the things of a list, else it is 1.
 * @param method whose scores the answer holds; the default one where it is left out
 */
export function answer<R>(
  { main, release }: Published,
  result: R,
  total = Array.isArray(result) ? result.length : 1,
  method: Method = main.method,
): Envelope<R> {
  return {
    schema_version: SCHEMA_VERSION,
    method: { id: method.id, status: method.status },
    release: { id: release.id, date: release.date, inputs: release.inputs, published: release.published },
    licence: LICENCE,
    total,
    result,
  }
}

/** The bytes of an answer or a schema: one key a line, so that two releases can be compared line by line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
