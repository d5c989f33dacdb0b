import { asOf as releaseDay } from './as-of.ts'
import { buildSite } from './build-site.ts'
import { checkContent } from './check-content.ts'
import { contentFolder, type Options } from './options.ts'

/** A site that was built and swapped in. */
export interface Published {
  readonly dist: string
  readonly asOf: string
  readonly pages: number
}

/**
 * Checks the records and builds the site as options and environment name it; undefined where that
 * failed, which it has told on standard error. `announce` hears how many facilities are to be built.
 * Throws UsageError for a folder that is not there or a missing release date.
 */
export async function publish(
  options: Options,
  announce: (facilities: number) => void = () => undefined,
): Promise<Published | undefined> {
  const content = contentFolder(options, process.env['ATLAS_CONTENT'])
  const dist = options.value('dist') ?? (process.env['ATLAS_DIST'] || 'dist')
  const asOf = releaseDay(options)
  const checked = await checkContent(content, asOf)
  if (!checked) return undefined
  announce(checked.atlas.facilities.length)
  const built = await buildSite({ content, dist, asOf }, checked)
  if (built.ok) return { dist, asOf, pages: built.pages }
  process.stderr.write(`Not published: ${built.why}. ${dist} is as it was.\n`)
  return undefined
}
