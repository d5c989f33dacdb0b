/** Headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string>>

interface Block {
  readonly path: string
  readonly lines: readonly string[]
}

/** The blocks of a `_headers` file: an address, and indented lines below it. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { path: string; lines: string[] }[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('/')) blocks.push({ path: line, lines: [] })
    else blocks.at(-1)?.lines.push(line)
  }
  return blocks
}

const escaped = (text: string): string => text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')

/** Name and value of a line; undefined where it holds no colon. */
function pairOf(line: string): readonly [string, string] | undefined {
  const at = line.indexOf(':')
  return at < 0 ? undefined : [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
}

/**
 * Netlify, as `headers-parser` and its command line read the file: a part `*` is all that follows, `:name` one
 * part; letters count alike, a final slash is free; the last rule that matches says the value.
 */
export function netlifyHeaders(text: string, address: string): Headers {
  const part = (each: string) =>
    each.startsWith(':')
      ? '([^/]+)'
      : each === '*'
        ? '?(.*)'
        : each.includes('*')
          ? each.replaceAll('*', '(.*)')
          : escaped(each)
  const matches = ({ path }: Block) =>
    new RegExp(`^/${path.split('/').filter(Boolean).map(part).join('/')}/?$`, 'iu').test(address)
  const pairs = blocksOf(text)
    .filter(matches)
    .flatMap(({ lines }) => lines.flatMap((line) => [pairOf(line) ?? []]))
  return Object.fromEntries(pairs.filter((pair) => pair.length === 2))
}

/**
 * Cloudflare Pages, as its asset server applies the file: of at most 100 rules all that match, in order; what
 * `! Name` names is taken away first; a value for a header that an earlier rule gave is added after a comma.
 */
export function cloudflareHeaders(text: string, address: string): Headers {
  const blocks = blocksOf(text)
  if (blocks.length > 100) throw new Error('more than 100 rules')
  const found: Record<string, string> = {}
  for (const { path, lines } of blocks) {
    if ((path.match(/\*/g) ?? []).length > 1) throw new Error(`two stars: ${path}`)
    const pattern = escaped(path)
      .replace(/:[A-Za-z]\w*/g, '[^/]+')
      .replace('*', '.*')
    if (!new RegExp(`^${pattern}$`).test(address)) continue
    for (const line of lines) {
      if (line.length > 2000) throw new Error(`a line of ${String(line.length)} characters`)
      if (line.startsWith('! ')) Reflect.deleteProperty(found, line.slice(2).trim().toLowerCase())
    }
    for (const line of lines) {
      const pair = line.startsWith('! ') ? undefined : pairOf(line)
      if (!pair) continue
      const [name, value] = pair
      const before = found[name]
      found[name] = before === undefined ? value : `${before}, ${value}`
    }
  }
  return found
}

/** The page that each host answers with where there is none: `files` are paths in the site. */
export const LOST = {
  /** Of the root alone. */
  github: () => '404.html',
  gitlab: () => '404.html',
  /** The nearest up the tree. */
  cloudflare: (files: ReadonlySet<string>, address: string): string => {
    const parts = address.split('/').slice(1, -1)
    for (let depth = parts.length; depth > 0; depth -= 1) {
      const file = `${parts.slice(0, depth).join('/')}/404.html`
      if (files.has(file)) return file
    }
    return '404.html'
  },
  /** By the first rule of status 404. */
  netlify: (_: ReadonlySet<string>, address: string, redirects: string): string => {
    const rules = redirects.split('\n').map((line) => line.split(/\s+/))
    const rule = rules.find(
      ([from = '', , status]) => status === '404' && address.startsWith(from.replace(/\*$/, '')),
    )
    return rule?.[1]?.slice(1) ?? '404.html'
  },
} as const
