/** What a host answers. `kept`: a browser that asked for a part of the page (`#facts`) gets there. */
export type Answer =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly to: string; readonly kept: boolean }
  | { readonly status: 404 }

/** A host that serves these files, by their paths. */
export type HostEmulator = (files: ReadonlyMap<string, string>) => (path: string) => Answer

const fileOf = (path: string): string => `${path.slice(1)}index.html`

/** A page that refreshes at once is a redirect for the reader; the part that was asked for is lost. */
function page(files: ReadonlyMap<string, string>, path: string): Answer {
  const file = fileOf(path)
  const text = files.get(file)
  if (text === undefined) return { status: 404 }
  const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(text) ?? []
  return to === undefined ? { status: 200, file } : { status: 301, to, kept: false }
}

interface Rule {
  readonly from: string
  readonly to: string
  readonly status: string
}

/** Lines of three words; comments and empty lines are none. */
const rulesOf = (text: string): readonly Rule[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '302'] = line.split(/\s+/)
      return { from, to, status }
    })

/** The first rule of each path, as the host writes paths. */
function firstOf(rules: readonly Rule[], written: (path: string) => string): ReadonlyMap<string, Rule> {
  const first = new Map<string, Rule>()
  for (const rule of rules) if (!first.has(written(rule.from))) first.set(written(rule.from), rule)
  return first
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

/** GitHub Pages: files and nothing else. */
const github: HostEmulator = (files) => (path) => page(files, path)

/**
 * Netlify: `_redirects`, the first rule that matches with or without a final slash; a file that is there
 * wins over a rule unless its status ends in `!`.
 */
const netlify: HostEmulator = (files) => {
  const rules = firstOf(rulesOf(files.get('_redirects') ?? ''), withSlash)
  return (path) => {
    const rule = rules.get(withSlash(path))
    const shadowed = files.has(fileOf(path)) && rule?.status.endsWith('!') !== true
    if (!rule || shadowed || !/^30[18]!?$/.test(rule.status)) return page(files, path)
    return { status: 301, to: rule.to, kept: true }
  }
}

/**
 * Cloudflare Pages: exact paths, the first rule wins, whatever file is there; lines that are malformed or
 * of more than 1,000 characters are left out, and of static rules the first 2,000 are read.
 */
const cloudflare: HostEmulator = (files) => {
  const text = files.get('_redirects') ?? ''
  const lines = text.split('\n').filter((line) => line.length <= 1000)
  const rules = rulesOf(lines.join('\n'))
    .filter(({ from, to, status }) => from.startsWith('/') && to !== '' && /^30[12378]$/.test(status))
    .slice(0, 2000)
  const first = firstOf(rules, (path) => path)
  return (path) => {
    const rule = first.get(path)
    return rule ? { status: 301, to: rule.to, kept: true } : page(files, path)
  }
}

/**
 * GitLab Pages: no rule is read of a file of more than 64 KiB or 1,000 rules, or where a status is none of
 * 200, 301 and 302; a file that is there wins over a rule; both paths begin with a slash.
 */
const gitlab: HostEmulator = (files) => {
  const text = files.get('_redirects') ?? ''
  const rules = rulesOf(text)
  const sound =
    new TextEncoder().encode(text).length <= 65536 &&
    rules.length <= 1000 &&
    rules.every(
      ({ from, to, status }) => /^\//.test(from) && /^\//.test(to) && /^(?:200|301|302)$/.test(status),
    )
  const first = firstOf(sound ? rules : [], withSlash)
  return (path) => {
    const rule = first.get(withSlash(path))
    if (!rule || files.has(fileOf(path))) return page(files, path)
    return { status: 301, to: rule.to, kept: true }
  }
}

/**
 * nginx: the map of old addresses in its configuration, `return 301` where it gives something; a line that is
 * none stops it.
 */
const nginx: HostEmulator = (files) => {
  const text = /^map \$uri \$atlas_moved \{\n {2}default "";\n([^}]*)\}$/m.exec(
    files.get('hosts/nginx/http.conf') ?? '',
  )?.[1]
  if (text === undefined) throw new Error('nginx does not start: the map that is included is missing')
  const map = new Map<string, string>()
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, from, to] = /^ {2}(\/[a-z0-9/-]+) (\/[a-z0-9/-]+);$/.exec(line) ?? []
    if (from === undefined || to === undefined || map.has(from))
      throw new Error(`nginx does not start: ${line}`)
    map.set(from, to)
  }
  return (path) => {
    const to = map.get(path)
    return to === undefined ? page(files, path) : { status: 301, to, kept: true }
  }
}

/** The rule reading of each host, as documented in 2026. */
export const EMULATORS = { github, netlify, cloudflare, gitlab, nginx } as const
