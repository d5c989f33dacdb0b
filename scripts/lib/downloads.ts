import type { ReleaseDownload, ReleaseSummary } from '../../src/core/release/summary.ts'
import type { Manifest } from './manifest.ts'

/** Tables, maps and archives that a reader takes away; kits of pages change with the pages. */
const DOWNLOAD = /^data\/(?!.*\.html$)/

/** The downloads of a site. */
export const downloadsOf = ({ files }: Manifest): readonly ReleaseDownload[] =>
  files.filter(({ path }) => DOWNLOAD.test(path))

/**
 * A download of a release that the site now gives in other bytes, or no more; undefined where all are as
 * promised. A summary without downloads promises none.
 */
export function brokenPromise(
  summary: Pick<ReleaseSummary, 'downloads'>,
  manifest: Manifest,
): string | undefined {
  const found = new Map(downloadsOf(manifest).map(({ path, sha256 }) => [path, sha256]))
  return summary.downloads.find(({ path, sha256 }) => found.get(path) !== sha256)?.path
}
