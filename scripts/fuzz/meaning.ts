const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the canonical form may order anew: claims of a fact, and lines of the ledger. */
const isOrdered = (value: unknown): boolean =>
  isMap(value) && (('as_of' in value && 'source' in value) || 'address' in value)

/** What a tree says whatever the order of its keys, claims and addresses: equal texts mean the same. */
export function meaningOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(meaningOf)
    return `[${(value.length > 0 && value.every(isOrdered) ? items.toSorted() : items).join(',')}]`
  }
  if (!isMap(value)) return Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'undefined')
  const keys = Object.keys(value).toSorted()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${meaningOf(value[key])}`).join(',')}}`
}

/** Nodes of a tree: values, maps and lists. */
export function nodesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, inner) => sum + nodesOf(inner), 1)
}

/** Tells of an object of a tree that is neither a plain map nor a list. */
export function strangeObject(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    return 'an object with another prototype'
  for (const inner of Object.values(value)) {
    const strange = strangeObject(inner)
    if (strange !== undefined) return strange
  }
  return undefined
}
