import { basinTrees, withoutRiver } from '../../core/waters/basin-tree.ts'
import { basinsAbove } from '../../core/waters/drains.ts'
import type { Course } from '../../core/waters/course.ts'
import type { Drawing } from '../../charts/schematic/draw.ts'
import { drawSchematic } from '../../charts/schematic/draw.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import { membersOf } from '../views/members.ts'
import { riverBasin } from '../views/values.ts'
import type { SchematicRow } from './schematic-rows.ts'
import { facilityRows, riverRows } from './schematic-rows.ts'

/** The drawing of a basin from source to mouth, and the same as a list. */
export interface Schematic {
  /** Id of the basin. */
  readonly id: string
  readonly description: string
  readonly rows: readonly SchematicRow[]
  readonly drawing: Drawing
}

/** The basin as its records tell it; null where no river of it is recorded. */
export function basinSchematic(
  published: Published,
  courses: readonly Course[],
  id: string,
  locale: Locale,
): Schematic | null {
  const { atlas } = published
  const basin = atlas.basins.get(id)
  const rivers = new Set(
    [...atlas.rivers.keys()].filter((river) => {
      const own = riverBasin(atlas, river)
      return own !== undefined && basinsAbove(atlas.basins, own).includes(id)
    }),
  )
  if (!basin || rivers.size === 0) return null
  const context = { ...contextOf(published, locale), courses }
  const { t } = context
  const facilities = membersOf(atlas, 'basin', id).map(({ facility }) => facility)
  const set = { waters: atlas, rivers, facilities }
  const left = facilityRows(context, withoutRiver(set), -1, [])
  const n = left.reduce((sum, { squares = 0 }) => sum + squares, 0)
  const text = t('waters.row.no-river', { n })
  const rows: readonly SchematicRow[] = [
    ...basinTrees(set).flatMap((tree) => riverRows(context, tree, 0, [])),
    ...(left.length > 0
      ? [{ kind: 'note', depth: -1, text, open: [], words: [{ text }], members: [] } as const]
      : []),
    ...left,
  ]
  return {
    id,
    description: t('waters.schematic.desc', { basin: worded(basin.name, locale).text }),
    rows,
    drawing: drawSchematic(rows),
  }
}
