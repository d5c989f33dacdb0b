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
