import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { STATUSES } from '../../core/facility/vocabulary.ts'
import { collator, numberFormat } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { decidingValues } from '../list/context.ts'

/** Counts of single facilities: what on the left, countries on top, all at the end. */
export interface MatrixRow {
  readonly what: Link | Worded
  /** One number a country, in the order of the columns, then the sum; null where none. */
  readonly cells: readonly (string | null)[]
}

type Test = (facility: Facility) => boolean

/** One row: how many of each country pass a test. */
function row(
  { locale }: Context,
  what: Link | Worded,
  columns: readonly (readonly Facility[])[],
  test: Test,
): MatrixRow {
  const numbers = columns.map((facilities) => facilities.filter(test).length)
  const all = [...numbers, numbers.reduce((sum, each) => sum + each, 0)]
  return { what, cells: all.map((n) => (n === 0 ? null : numberFormat(locale).format(n))) }
}

/** By status; a facility whose latest sources differ stands in each of their rows. */
export function statusRows(
  context: Context,
  columns: readonly (readonly Facility[])[],
): readonly MatrixRow[] {
  const { t, locale } = context
  const has =
    (status: string): Test =>
    (facility) =>
      decidingValues<string>(facility.facts.status).includes(status)
  return [
    ...STATUSES.map((status) =>
      row(
        context,
        { text: t(`status.${status}`), href: href(locale, path.status(status)) },
        columns,
        has(status),
      ),
    ),
    row(
      context,
      { text: t('coverage.status.none') },
      columns,
      ({ facts }) => claimsOf(facts.status).length === 0,
    ),
  ]
}

/** By stored material, the materials of the atlas that some facility holds, by name. */
export function materialRows(
  context: Context,
  columns: readonly (readonly Facility[])[],
): readonly MatrixRow[] {
  const { t, locale, published } = context
  const rows = [...published.atlas.materials.values()].map((material) =>
    row(
      context,
      { ...worded(material.name, locale), href: href(locale, path.material(material.id)) },
      columns,
      ({ facts }) => decidingValues<string>(facts.material).includes(material.id),
    ),
  )
  const { compare } = collator(locale)
  return [
    ...rows
      .filter(({ cells }) => cells.some((cell) => cell !== null))
      .toSorted((a, b) => compare(a.what.text, b.what.text)),
    row(
      context,
      { text: t('coverage.material.none') },
      columns,
      ({ facts }) => claimsOf(facts.material).length === 0,
    ),
  ]
}

const LACKING = ['status', 'operator', 'material', 'dam_height_m', 'river', 'basin'] as const

/** By what is not known. */
export function lackingRows(
  context: Context,
  columns: readonly (readonly Facility[])[],
): readonly MatrixRow[] {
  const { t } = context
  const without =
    (key: (typeof LACKING)[number]): Test =>
    ({ facts }) =>
      claimsOf<FactValue>(facts[key]).length === 0
  const site: Test = ({ facts }) => !claimsOf(facts.location).some(({ value }) => value.precision === 'site')
  return [
    row(
      context,
      { text: t('field.location') },
      columns,
      ({ facts }) => claimsOf(facts.location).length === 0,
    ),
    row(context, { text: t('coverage.lacks.site') }, columns, site),
    row(
      context,
      { text: t('coverage.lacks.size') },
      columns,
      ({ facts }) => claimsOf(facts.volume_m3).length + claimsOf(facts.mass_t).length === 0,
    ),
    ...LACKING.map((key) => row(context, { text: t(`field.${key}`) }, columns, without(key))),
  ]
}
