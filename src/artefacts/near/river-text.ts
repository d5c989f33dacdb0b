import type { Course } from '../../core/waters/course.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { TownFound } from './waters.ts'
import { TOWN_ON_RIVER_KM } from './waters.ts'

/** Rivers that are drawn but have no record. */
const DRAWN = ['amu-darya', 'panj', 'tobol', 'ural'] as const

function nameOf({ published, locale, t }: Context, id: string): string {
  const river = published.atlas.rivers.get(id)
  if (river) return worded(river.name, locale).text
  const drawn = DRAWN.find((each) => each === id)
  return drawn ? t(`map.water.${drawn}`) : id
}

/** The rivers of a course by name. Example: `Naryn – Syr Darya`. */
export function courseName(context: Context, { rivers }: Course): string {
  return rivers.map((id) => nameOf(context, id)).join(' – ')
}

/** Which river is drawn past a town and how near, or what its basin is taken from, or that neither is known. */
export function riverText(context: Context, { drawn, course, basins, basinFrom }: TownFound): string {
  const { t, published, locale } = context
  if (drawn && course) {
    const km = Math.max(1, Math.round(course.off))
    const said = t('near.river.drawn', { river: courseName(context, drawn), km })
    return basins.length > 0 ? said : `${said} ${t('near.river.no-basin')}`
  }
  const basin = published.atlas.basins.get(basins[0] ?? '')
  if (!basin || basinFrom.length === 0) return t('near.river.none', { km: TOWN_ON_RIVER_KM })
  return t('near.river.basin', { km: TOWN_ON_RIVER_KM, basin: worded(basin.name, locale).text })
}
