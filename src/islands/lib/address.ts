/**
 * State of a view in the address, so that a link shows what its sender saw. Values are lists of short
 * codes; an empty list leaves the key out. Example: `?country=KG,KZ&rated=yes`.
 */
export type ViewState = Readonly<Record<string, readonly string[]>>

const CODE = /^[\p{L}\p{N}/_.:+ -]{1,80}$/u

/** Reads the keys a view knows; anything else, and any value that is no plain code, is passed over. */
export function readState(keys: readonly string[], search = location.search): ViewState {
  const given = new URLSearchParams(search)
  return Object.fromEntries(
    keys.map((key) => [
      key,
      (given.get(key) ?? '')
        .split(',')
        .map((value) => value.trim())
        .filter((value) => CODE.test(value)),
    ]),
  )
}

/** The address of a state; keys in the order given, other parts of the address kept. */
export function stateAddress(state: ViewState, from: string = location.href): string {
  const url = new URL(from)
  for (const key of Object.keys(state)) url.searchParams.delete(key)
  const rest = url.searchParams.toString()
  const own = Object.entries(state)
    .filter(([, values]) => values.length > 0)
    .map(
      ([key, values]) =>
        `${key}=${values.map((value) => encodeURIComponent(value).replace(/%2F/g, '/')).join(',')}`,
    )
  url.search = [rest, ...own].filter((part) => part !== '').join('&')
  return url.href
}

/**
 * Puts an address into the bar. Browsers limit how often that may be done and throw beyond it; the page
 * then works on, and its address follows with the next change.
 */
export function putAddress(address: string, how: 'push' | 'replace'): void {
  try {
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  } catch {
    // The address stays as it was.
  }
}

/**
 * Writes a state into the address: `push` where the reader chose something and the back button must undo
 * it, `replace` for what changes by itself, such as the middle of a map.
 */
export function writeState(state: ViewState, how: 'push' | 'replace'): void {
  const next = stateAddress(state)
  if (next === location.href) return
  putAddress(next, how)
}
