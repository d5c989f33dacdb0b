import type { Atlas } from '../../core/atlas.ts'
import type { Localised } from '../../core/claim.ts'
import { recordOfAddress } from '../../core/ledger/address.ts'
import type { Tombstone } from '../../core/ledger/ledger.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Link } from '../list/context.ts'

/** The page of a record that was withdrawn. */
export interface GonePage {
  /** Address after the language. */
  readonly page: string
  readonly title: string
  readonly description: string
  readonly name: Worded
  readonly why: Worded
  /** Null where the ledger does not say when. */
  readonly when: string | null
  /** The record that took over what was said there. */
  readonly heir: Link | null
  /** The list it stood in. */
  readonly list: { readonly label: string; readonly page: string }
  /** That list, and the one of all facilities. */
  readonly lists: readonly Link[]
}

/** The list of each folder, where its records can be found. */
const LISTS = {
  facilities: ['nav.facilities', path.facilities()],
  incidents: ['nav.incidents', path.incidents()],
  sources: ['nav.sources', path.sources()],
  countries: ['nav.countries', path.countries()],
  regions: ['nav.regions', path.regions()],
  basins: ['nav.basins', path.basins()],
  operators: ['nav.operators', path.operators()],
  materials: ['nav.materials', path.materials()],
  methods: ['nav.method', path.methods()],
} as const

/** What a record is called; its address where nobody knows. */
function nameOf({ facilities, incidents, ledger, ...atlas }: Atlas, address: string): Localised {
  const { folder = '', id = '' } = recordOfAddress(address) ?? {}
  const source = folder === 'sources' ? atlas.sources.get(id) : undefined
  const named = {
    facilities: facilities.find((each) => each.id === id),
    incidents: incidents.find((each) => each.id === id),
    regions: atlas.regions.get(id),
    basins: atlas.basins.get(id),
    operators: atlas.operators.get(id),
    materials: atlas.materials.get(id),
    countries: atlas.countries.get(id),
    methods: atlas.methods.get(id),
  }[folder]
  const buried = ledger.find((entry) => entry.address === address)?.name
  return named?.name ?? buried ?? { en: source?.title ?? address, ru: source?.title ?? address }
}

/** Projects a tombstone for its page. */
export function gonePage(
  atlas: Atlas,
  { address, name, gone, mergedInto, on }: Tombstone,
  locale: Locale,
): GonePage {
  const t = translator(locale)
  const called: Worded = name ? worded(name, locale) : { text: t('gone.unnamed', { address }) }
  const folder = recordOfAddress(address)?.folder
  const own = folder !== undefined && folder in LISTS ? LISTS[folder as keyof typeof LISTS] : LISTS.facilities
  const lists = own === LISTS.facilities ? [own] : [own, LISTS.facilities]
  return {
    page: path.published(address),
    title: t('gone.title', { name: called.text }),
    description: shorten(t('gone.description', { name: called.text })),
    name: called,
    why: worded(gone, locale),
    when: on === undefined ? null : t('gone.on', { date: formatDate(on, locale) }),
    heir:
      mergedInto === undefined
        ? null
        : {
            ...worded(nameOf(atlas, mergedInto), locale),
            href: href(locale, path.published(mergedInto)),
          },
    list: { label: t(own[0]), page: own[1] },
    lists: lists.map(([word, page]) => ({ text: t(word), href: href(locale, page) })),
  }
}
