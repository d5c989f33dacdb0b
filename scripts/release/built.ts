import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReleaseDownload } from '../../src/core/release/summary.ts'
import { buildSite } from '../lib/build-site.ts'
import { checkContent } from '../lib/check-content.ts'
import { downloadsOf } from '../lib/downloads.ts'
import { MANIFEST, readManifest } from '../lib/manifest.ts'

/** What a summary takes from the built site. */
export interface BuiltRelease {
  readonly pages: number
  readonly downloads: readonly ReleaseDownload[]
}

/**
 * Builds the site as it will be once the summary is committed, in a folder of its own, and reads what can be
 * downloaded from it; a sentence where it cannot be built.
 * @param file path of the summary below the content folder
 */
export async function builtRelease(
  content: string,
  asOf: string,
  file: string,
  draft: string,
): Promise<BuiltRelease | string> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-release-'))
  try {
    const [records, dist] = [join(work, 'content'), join(work, 'dist')]
    cpSync(content, records, { recursive: true })
    mkdirSync(join(records, 'releases'), { recursive: true })
    writeFileSync(join(records, file), draft)
    const checked = await checkContent(records, asOf)
    if (!checked) return 'the summary itself has problems'
    const built = await buildSite({ content: records, dist, asOf }, checked)
    if (!built.ok) return built.why
    const manifest = readManifest(readFileSync(join(dist, MANIFEST), 'utf8'))
    if (!manifest) return `${MANIFEST} is not as it was written`
    return { pages: manifest.pages, downloads: downloadsOf(manifest) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
