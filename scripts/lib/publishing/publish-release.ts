import { resolve } from 'node:path'
import { alone, folderOf, orderOf, servedOf, serveRelease, tidy, writeOrder, type Place } from './place.ts'
import { Refusal } from './refusal.ts'
import { requireBuilt, requireRelease, siteManifest, type SiteManifest } from './site-manifest.ts'
import { addHashed, stage } from './stage.ts'

/** Releases that can be led back to, and whose hashed files stay: those of 30 days, three at least, 50 at most. */
const KEEP = { days: 30, least: 3, most: 50 } as const

const dayOf = (name: string): number => Date.parse(name.slice(0, 10)) / 86_400_000

/** The releases to keep beside a new one, the earliest first. */
export function keptOf(order: readonly string[], name: string): readonly string[] {
  const recent = order.filter(
    (each, at) => order.length - at < KEEP.least || dayOf(name) - dayOf(each) <= KEEP.days,
  )
  return recent.slice(1 - KEEP.most)
}

/** A loss of pages that nobody meant: over 2 % of those that are served. */
function requirePages(place: Place, served: string | undefined, { pages }: SiteManifest): void {
  const now = served === undefined ? 0 : siteManifest(folderOf(place, served)).pages
  if (pages < now * 0.98) throw new Refusal('publish-fewer-pages', `${String(now)} → ${String(pages)}`)
}

/** What to publish, and where. */
export interface PublishOrder {
  /** Folder of the built site. */
  readonly site: string
  /** Folder that the host serves from. */
  readonly to: string
  /** Whether many pages may go. */
  readonly fewerPages?: boolean
}

/**
 * Publishes a built site: whole and checked first, then by one rename. Until that one step the old release is
 * served, from it on the new one. Gives its name. Throws Refusal, and what the system refuses.
 */
export async function publishRelease({ site, to, fewerPages = false }: PublishOrder): Promise<string> {
  const manifest = siteManifest(site)
  requireBuilt(site, manifest)
  await alone(resolve(to), (place) => {
    const served = servedOf(place)
    if (!fewerPages) requirePages(place, served, manifest)
    const all = orderOf(place)
    tidy(place, [...all, ...(served === undefined ? [] : [served])])
    if (served === manifest.name) return Promise.resolve()
    // What was published after the release that is served had been led back from.
    const before = all.slice(0, served === undefined ? 0 : all.indexOf(served) + 1)
    const kept = keptOf(before, manifest.name).filter((name) => name !== manifest.name)
    stage(place, site, manifest, kept)
    writeOrder(place, [...kept, manifest.name])
    serveRelease(place, manifest.name)
    try {
      tidy(place, [...kept, manifest.name])
    } catch {
      // It is published; what could not be removed is removed by the next publication.
    }
    return Promise.resolve()
  })
  return manifest.name
}

/**
 * Serves the release before the one that is served, or the one that is named, after checking every byte of
 * it. Gives its name. Throws Refusal, and what the system refuses.
 */
export async function rollBack(at: string, wanted?: string): Promise<string> {
  let found: string | undefined
  await alone(resolve(at), (place) => {
    const served = servedOf(place)
    const order = orderOf(place)
    const before = served === undefined ? undefined : order[order.indexOf(served) - 1]
    found = wanted === undefined ? before : order.find((name) => name === wanted)
    if (found === undefined) throw new Refusal('publish-nothing-earlier', at)
    const folder = folderOf(place, found)
    requireRelease(folder, siteManifest(folder))
    if (served !== undefined) addHashed(place, folder, [served])
    serveRelease(place, found)
    return Promise.resolve()
  })
  return found ?? ''
}
