import type { z } from 'zod'

/** Refuses a second item of one id within a list, at the id of the second: `item-repeated`. */
export function onceEach({
  value: items,
  issues,
}: z.core.ParsePayload<readonly { readonly id: string }[]>): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id))
      issues.push({
        code: 'custom',
        message: 'item-repeated',
        input: items,
        path: [index, 'id'],
        params: { id },
      })
    seen.add(id)
  }
}
