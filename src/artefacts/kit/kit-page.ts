import type { Atlas } from '../../core/atlas.ts'
import type { Locale } from '../../i18n/locales.ts'
import { offlineKit } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { kitPlans } from './contents.ts'
import { kitHeading } from './texts.ts'

/** An archive as its page lists it. What is measured when it is made is put in by `measured`. */
export interface KitRow {
  readonly id: string
  readonly name: Worded
  readonly href: string
}

/** The archives of the page, that of everything first. */
export const kitRows = (atlas: Pick<Atlas, 'countries'>, locale: Locale): readonly KitRow[] =>
  kitPlans(atlas).map((plan) => ({
    id: plan.id,
    name: kitHeading(atlas, plan, locale),
    href: offlineKit(plan.id),
  }))

/** What is known of an archive once it is made, worded. */
export interface KitMeasures {
  readonly size: string
  readonly files: string
  readonly hash: string
}

/** Stands in the page until the archives are made. */
export const NOT_MADE = '\u2013'

const SLOT = /(<(?:span|code) data-kit-(size|files|hash)="([a-z]+)"[^>]*>)\u2013(<\/)/g

/**
 * Puts the measures of the archives into their page: the page is made before the archives, since they are made of
 * pages. Throws where the page lists an archive that there is none of.
 */
export const measured = (html: string, kits: ReadonlyMap<string, KitMeasures>): string =>
  html.replace(SLOT, (_, open: string, part: keyof KitMeasures, id: string, close: string) => {
    const kit = kits.get(id)
    if (!kit) throw new Error(`the page of offline kits lists "${id}", of which there is none`)
    return open + kit[part] + close
  })
