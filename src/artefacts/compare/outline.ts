import { FACT_GROUP_IDS, FACT_GROUPS } from '../facility/fact-groups.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'

/** A row of every comparison. */
export interface OutlineRow extends Worded {
  /** Key of its cell in a sheet. Example: `index`, `part-capacity`, `volume_m3`. */
  readonly key: string
}

/** Rows under one heading. */
export interface OutlineGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly OutlineRow[]
}

const WHO = ['kind', 'country', 'place', 'group'] as const
const STANDING = ['index', 'rank', 'anywhere', 'known'] as const

/** Every row that a comparison may have, in the order of the page; the same for all facilities. */
export function outline(context: Context): readonly OutlineGroup[] {
  const { t, locale, published } = context
  const [main, ...others] = published.rankings
  return [
    {
      id: 'standing',
      title: t('compare.group.standing'),
      rows: [
        ...STANDING.map((key) => ({ key, text: t(`compare.row.${key}`) })),
        ...(main?.method.components ?? []).map(({ id, name }) => ({
          key: `part-${id}`,
          text: t('compare.row.part', { part: worded(name, locale).text }),
        })),
        { key: 'unknown', text: t('compare.row.unknown') },
        ...others.map(({ method }) => ({ key: `method-${method.id}`, ...worded(method.name, locale) })),
      ],
    },
    {
      id: 'who',
      title: t('compare.group.who'),
      rows: WHO.map((key) => ({ key, text: t(`compare.row.${key}`) })),
    },
    ...FACT_GROUP_IDS.map((id) => ({
      id,
      title: t(`facility.group.${id}`),
      rows: FACT_GROUPS[id].map((key) => ({ key, text: t(`field.${key}`) })),
    })),
    {
      id: 'incidents',
      title: t('facility.incidents.title'),
      rows: [{ key: 'incidents', text: t('compare.row.incidents') }],
    },
  ]
}
