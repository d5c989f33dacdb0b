/** What a page's scripts bring along. */
export interface Modules {
  /** Loaded with the page: the scripts it names and all that these import. */
  readonly atOnce: ReadonlySet<string>
  /** Loaded when a reader asks for it, or by a page that starts by itself. */
  readonly later: ReadonlySet<string>
}

const STATIC = /(?:\bimport|\bfrom)\s*["']([^"']+\.m?js)["']/g
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+\.m?js)["'`]\s*\)/g

/** Address of a module that another names. Example: `./a.js` in `/assets/b.js` gives `/assets/a.js`. */
const resolved = (name: string, within: string): string =>
  new URL(name, `https://site.example${within}`).pathname

function reached(from: readonly string[], textOf: (address: string) => string, pattern: RegExp): Set<string> {
  return new Set(
    from.flatMap((address) =>
      [...textOf(address).matchAll(pattern)].map(([, name = '']) => resolved(name, address)),
    ),
  )
}

function closed(from: Iterable<string>, textOf: (address: string) => string): Set<string> {
  const found = new Set(from)
  for (const address of found) for (const next of reached([address], textOf, STATIC)) found.add(next)
  return found
}

/** Follows the imports of scripts, those at once and those on demand apart. */
export function modulesOf(scripts: Iterable<string>, textOf: (address: string) => string): Modules {
  const atOnce = closed(scripts, textOf)
  const later = closed(reached([...atOnce], textOf, DYNAMIC), textOf)
  for (const address of later)
    for (const next of closed(reached([address], textOf, DYNAMIC), textOf)) later.add(next)
  return { atOnce, later: new Set([...later].filter((address) => !atOnce.has(address))) }
}
