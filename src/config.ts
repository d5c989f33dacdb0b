/**
 * The one place for addresses of this installation. Everything is a plain constant, so that the same
 * commit always gives the same pages.
 */
export const CONFIG = {
  /** Public address of the site, without a slash at the end; canonical links and the sitemap use it. */
  site: 'https://open-tmf-atlas.example',
  /** Web address of the git repository that holds the records. */
  repository: 'https://forge.example/open-tmf-atlas/atlas',
  /** Branch that the site is built from. */
  branch: 'main',
  /**
   * Under whose name feeds name their entries (RFC 4151): a host and a year in which it was ours. Never changed,
   * wherever the site moves: a reader would be told all old news again.
   */
  tags: 'open-tmf-atlas.example,2026',
  /** Mailbox of the editors. A placeholder: no mail arrives under a domain of examples. */
  email: 'editors@open-tmf-atlas.example',
} as const

/** Address of a line of a file in the repository. Example: `…/blob/main/content/facilities/kg/kumtor.yaml#L14`. */
export function repositoryLine(file: string, line?: number): string {
  const anchor = line === undefined ? '' : `#L${String(line)}`
  return `${CONFIG.repository}/blob/${CONFIG.branch}/${file}${anchor}`
}

/** Address at which an editor changes a file on the web. */
export function repositoryEdit(file: string): string {
  return `${CONFIG.repository}/edit/${CONFIG.branch}/${file}`
}

/** Longest address that forges and browsers take without cutting it. */
export const MAX_ADDRESS = 6000

/**
 * Address at which an editor makes a new file on the web, filled with a text where it is given and not too
 * long for an address. Example: `repositoryNew('content/sources/s331.yaml', 'title: …')`.
 */
export function repositoryNew(file: string, text?: string): string {
  const bare = `${CONFIG.repository}/new/${CONFIG.branch}?filename=${encodeURIComponent(file)}`
  const filled = text === undefined ? bare : `${bare}&value=${encodeURIComponent(text)}`
  return filled.length > MAX_ADDRESS ? bare : filled
}

/**
 * Address of an issue form of the forge with its fields filled, by the ids of the form. The longest answers
 * are left out where the address would be too long. Example: `issueForm('correct-fact.yml', { facility:
 * 'kg/kumtor' })`.
 */
export function issueForm(template: string, params: Readonly<Record<string, string>> = {}): string {
  const base = `${CONFIG.repository}/issues/new?template=${encodeURIComponent(template)}`
  const given = Object.entries(params).filter(([, answer]) => answer !== '')
  const byLength = given.toSorted(([, one], [, other]) => one.length - other.length)
  const kept = new Set<string>()
  let length = base.length
  for (const [key, answer] of byLength) {
    length += pair(key, answer).length
    if (length <= MAX_ADDRESS) kept.add(key)
  }
  return base + given.flatMap(([key, answer]) => (kept.has(key) ? [pair(key, answer)] : [])).join('')
}

const pair = (key: string, answer: string): string =>
  `&${encodeURIComponent(key)}=${encodeURIComponent(answer)}`
