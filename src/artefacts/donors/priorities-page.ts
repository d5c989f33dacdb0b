import type { Burden } from '../../core/burden/burden.ts'
import { burdenOf, scaleOf } from '../../core/burden/burden.ts'
import { collator, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Context } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import type { AreaRow, Measured } from './area-row.ts'
import { areaRow, worstOf } from './area-row.ts'
import type { AreaKind } from './areas.ts'
import { AREA_KINDS, areasOf } from './areas.ts'

/** All areas of a kind, the one with most worst-case hazard first. */
export interface AreaTable {
  readonly kind: AreaKind
  readonly title: string
  readonly note: string
  readonly caption: string
  readonly rows: readonly AreaRow[]
}

/** The page for those who plan help. */
export interface PrioritiesPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly method: string
  readonly missing: string
  readonly whole: string
  readonly measures: readonly { readonly title: string; readonly text: string }[]
  readonly apart: readonly string[]
  readonly tables: readonly AreaTable[]
}

/** Place of a number among all, the highest first; equal ones share a place: 1, 2, 2, 4. */
const placeOf = (all: readonly number[], one: number): number => 1 + all.filter((other) => other > one).length

/** Areas of a kind with their measures, sorted by worst-case hazard, then open places, then name; the rest last. */
export function measuredAreas(context: Context, kind: AreaKind): readonly Measured[] {
  const { published, locale } = context
  const { facilities } = published.atlas
  const scale = scaleOf(published.main.ranked)
  const areas = areasOf(context, kind).map((area) => ({
    area,
    burden: burdenOf(area.records, facilities, scale),
  }))
  const named = areas.filter(({ area }) => area.rest !== true).map(({ burden }) => burden)
  const { compare } = collator(locale)
  return areas
    .map(({ area, burden }): Measured => {
      const ids = new Set(area.records.map(({ id }) => id))
      const first = published.wanted.facts.find(({ facility, worth }) => worth > 0 && ids.has(facility))
      if (area.rest === true) return { area, burden, byWorst: null, byOpen: null, first }
      const byWorst = placeOf(named.map(worstOf), worstOf(burden))
      return {
        area,
        burden,
        byWorst,
        byOpen: placeOf(
          named.map(({ open }) => open),
          burden.open,
        ),
        first,
      }
    })
    .sort(
      (a, b) =>
        (a.byWorst ?? Infinity) - (b.byWorst ?? Infinity) ||
        b.burden.open - a.burden.open ||
        compare(a.area.name.text, b.area.name.text),
    )
}

function tableOf(context: Context, kind: AreaKind, whole: Burden): AreaTable {
  const { t } = context
  const rows = measuredAreas(context, kind).map((measured) => areaRow(context, measured, whole.open))
  return {
    kind,
    title: t(`priorities.${kind}.title`),
    note: t(`priorities.${kind}.note`),
    caption: t('priorities.caption', { n: rows.length }),
    rows,
  }
}

/** Countries, regions and basins by how much worst-case hazard and how much uncertainty they hold. */
export function prioritiesPage(published: Published, locale: Locale): PrioritiesPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { facilities } = published.atlas
  const scale = scaleOf(published.main.ranked)
  const whole = burdenOf(facilities, facilities, scale)
  const { format } = numberFormat(locale)
  const numbers = { n: scale.quarter, rated: format(whole.rated) }
  return {
    page: path.priorities(),
    title: t('priorities.title'),
    description: t('priorities.description'),
    method: published.main.method.id,
    missing: missingText(context),
    whole: t('priorities.whole', {
      n: whole.facilities,
      rated: whole.rated,
      worst: worstOf(whole),
      surely: whole.surely,
    }),
    measures: [
      { title: t('priorities.measure.worst.title'), text: t('priorities.measure.worst', numbers) },
      { title: t('priorities.measure.open.title'), text: t('priorities.measure.open', { n: whole.open }) },
      { title: t('priorities.measure.volume.title'), text: t('priorities.measure.volume') },
      { title: t('priorities.measure.first.title'), text: t('priorities.measure.first') },
      { title: t('priorities.measure.order.title'), text: t('priorities.measure.order') },
      { title: t('priorities.measure.never.title'), text: t('priorities.measure.never') },
    ],
    apart: [
      t('priorities.apart.groups'),
      t('priorities.apart.wastes'),
      t('priorities.apart.size'),
      t('priorities.apart.condition'),
    ],
    tables: AREA_KINDS.map((kind) => tableOf(context, kind, whole)),
  }
}
