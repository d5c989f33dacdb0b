import { REGIONAL_KM } from '../../core/seismic/regional.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { LineContext } from '../facility/claim-line.ts'
import type { Located } from '../facility/facility-context.ts'
import { contextOf } from '../list/context.ts'
import type { Link } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { HazardId } from './hazards.ts'
import { HAZARD_IDS, isKnown } from './hazards.ts'
import type { FamilyTable, NearRow, ValueRow } from './seismic-tables.ts'
import { nearTables, valueTables } from './seismic-tables.ts'
import type { SiteRow } from './site-rows.ts'
import { siteRows } from './site-rows.ts'

/** How many facilities of a country nothing is known of, by hazard. */
export interface UnknownRow {
  readonly country: Link | Worded
  readonly all: number
  readonly unknown: Readonly<Record<HazardId, number>>
}

/** The page of natural hazards, worded. */
export interface NatechPage {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly rule: string
  readonly sites: readonly SiteRow[]
  readonly hazards: readonly { readonly id: HazardId; readonly text: string }[]
  readonly unknown: readonly UnknownRow[]
  readonly unknownLead: string
  readonly nearLead: string
  readonly near: readonly FamilyTable<NearRow>[]
  /** How many records have no regional value within reach; null where each has. */
  readonly nearLeft: string | null
  readonly values: readonly FamilyTable<ValueRow>[]
  readonly valueCount: string
  readonly missing: string
}

/** Counts over single facilities: groups would count their members twice. */
function unknownRows(context: LineContext): readonly UnknownRow[] {
  const { published, locale, t } = context
  const single = published.atlas.facilities.filter(({ kind }) => kind === 'facility')
  const rowOf = (country: Link | Worded, those: typeof single): UnknownRow => ({
    country,
    all: those.length,
    unknown: {
      earthquake: those.filter((each) => !isKnown(each, 'earthquake')).length,
      flood: those.filter((each) => !isKnown(each, 'flood')).length,
      landslide: those.filter((each) => !isKnown(each, 'landslide')).length,
      mudflow: those.filter((each) => !isKnown(each, 'mudflow')).length,
      rain: those.filter((each) => !isKnown(each, 'rain')).length,
      frost: those.filter((each) => !isKnown(each, 'frost')).length,
    },
  })
  const countries = [...published.atlas.countries.values()].map(({ id, code, name }) =>
    rowOf(
      { ...worded(name, locale), href: href(locale, path.country(id)) },
      single.filter(({ country }) => country === code),
    ),
  )
  return [...countries, rowOf({ text: t('natech.unknown.total') }, single)]
}

/** Projects the natural hazards for their page. */
export function natechPage(located: Located, locale: Locale): NatechPage {
  const context: LineContext = {
    ...contextOf(located, locale),
    lineOf: (file, at) => located.lineOf(file, at),
  }
  const { t } = context
  const { atlas } = located
  const { tables, left } = nearTables(context)
  const unknown = unknownRows(context)
  const documents = new Set(
    atlas.seismic.flatMap(({ fact }) => claimsOf(fact).flatMap(({ source, also = [] }) => [source, ...also])),
  )
  return {
    title: t('natech.title'),
    description: t('natech.description'),
    lead: t('natech.lead'),
    rule: t('natech.rule'),
    sites: siteRows(context),
    hazards: HAZARD_IDS.map((id) => ({ id, text: t(`natech.hazard.${id}`) })),
    unknown,
    unknownLead: t('natech.unknown.lead', { n: unknown.at(-1)?.all ?? 0 }),
    nearLead: t('natech.near.lead', { km: REGIONAL_KM }),
    near: tables,
    nearLeft: left > 0 ? t('natech.near.left', { n: left, km: REGIONAL_KM }) : null,
    values: valueTables(context),
    valueCount: t('natech.values.count', { n: atlas.seismic.length, sources: documents.size }),
    missing: missingText(context),
  }
}
