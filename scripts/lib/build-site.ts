import { existsSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { editionOf } from '../../src/records/edition.ts'
import type { LoadedAtlas } from '../../src/records/load-atlas.ts'
import { runAstro } from './astro.ts'
import { brokenPromise } from './downloads.ts'
import { MANIFEST, manifestOf, manifestText } from './manifest.ts'
import { isAllowed, OVERRIDE, shrinkage } from './shrinkage.ts'
import { stageFor } from './swap.ts'

/** What a build needs; all paths may be relative to the working directory. */
export interface BuildOrder {
  readonly content: string
  readonly dist: string
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** The built site, or a sentence that says why there is none. */
export type Built =
  { readonly ok: true; readonly pages: number } | { readonly ok: false; readonly why: string }

/** Whether replacing `dist` would take away the working directory or the records. */
function endangers(dist: string, precious: string): boolean {
  const way = relative(resolve(dist), resolve(precious))
  return way === '' || !way.startsWith('..')
}

/**
 * Pages that must be there: those of every site, of every facility, and of every address that was ever
 * published and leads nowhere else. One that is missing stops the publication.
 */
export function missingPage(folder: string, { atlas }: Pick<LoadedAtlas, 'atlas'>): string | undefined {
  const pages = LOCALES.flatMap((locale) => [
    href(locale, path.front()),
    href(locale, path.facilities()),
    ...atlas.facilities.map(({ id }) => href(locale, path.facility(id))),
    ...atlas.ledger.flatMap(({ address, redirect }) =>
      redirect === undefined ? [href(locale, path.published(address))] : [],
    ),
  ])
  return ['404.html', 'index.html', ...pages.map((page) => `${page.slice(1)}index.html`)].find(
    (file) => !existsSync(join(folder, file)),
  )
}

/** Writes the manifest, last of all files; the number of pages, or why the site must not be published. */
export function seal(folder: string, content: string, checked: LoadedAtlas): number | string {
  const { release } = editionOf(checked, resolve(content))
  const manifest = manifestOf(folder, release)
  const { pages } = manifest
  const last = checked.atlas.releases.findLast(({ id }) => id !== release.id)
  const now = { pages, facilities: checked.atlas.facilities.length }
  const lost = last && shrinkage({ pages: last.pages, facilities: last.facilities.length }, now)
  if (lost !== undefined && !isAllowed(release.id))
    return `${lost}; if that is meant, write a line "${release.id} REASON" into ${OVERRIDE}`
  const own = checked.atlas.releases.find(({ id }) => id === release.id)
  const broken = own && brokenPromise(own, manifest)
  if (broken !== undefined) return `${broken} is not the file that release ${release.id} has published`
  writeFileSync(join(folder, MANIFEST), manifestText(manifest))
  return pages
}

/**
 * Builds into a fresh folder and swaps it in only when everything passed: a failed build leaves the
 * last good site as it was.
 */
export async function buildSite({ content, dist, asOf }: BuildOrder, checked: LoadedAtlas): Promise<Built> {
  if (endangers(dist, '.') || endangers(dist, content))
    return { ok: false, why: `the output folder ${dist} holds the project or the records; name another one` }
  const stage = stageFor(dist)
  const code = await runAstro(
    ['build'],
    // A mode inherited from the shell would change the pages: the content policy stands in production alone.
    {
      NODE_ENV: 'production',
      ATLAS_DIST: stage.folder,
      ATLAS_CONTENT: resolve(content),
      ATLAS_AS_OF: asOf,
    },
    true,
  )
  const missing = code === 0 ? missingPage(stage.folder, checked) : undefined
  if (code !== 0 || missing !== undefined) {
    stage.discard()
    return {
      ok: false,
      why: missing === undefined ? 'the pages could not be built' : `the page ${missing} is missing`,
    }
  }
  const pages = seal(stage.folder, content, checked)
  if (typeof pages === 'string') {
    stage.discard()
    return { ok: false, why: pages }
  }
  stage.commit()
  return { ok: true, pages }
}
