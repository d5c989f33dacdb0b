import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Ranking } from '../published.ts'
import type { ChartText } from './chart.ts'
import { percentText } from './percent-text.ts'

/** How much of the open stretches of all rated facilities each component makes, most first. */
function doubtOf({ method, ranked }: Ranking) {
  const rated = ranked.filter(({ rank }) => rank !== null).map(({ score }) => score)
  const open = method.components.map((component) => ({
    component,
    width: rated.reduce((sum, { parts }) => {
      const part = parts.find((each) => each.component === component.id)
      return sum + (part ? part.hi - part.lo : 0)
    }, 0),
  }))
  return {
    open: open.toSorted((a, b) => b.width - a.width),
    total: open.reduce((s, { width }) => s + width, 0),
  }
}

/** Parts of rated facilities without any evidence, of all parts. */
function blindOf({ ranked }: Ranking) {
  const parts = ranked.filter(({ rank }) => rank !== null).flatMap(({ score }) => score.parts)
  return { blind: parts.filter(({ basis }) => basis === 'unknown').length, all: parts.length }
}

/** What the bars of the parts show. */
export function partsText(context: Context): ChartText {
  const { published, locale, t } = context
  const { open, total } = doubtOf(published.main)
  const [most] = open
  const others = published.rankings.filter(({ method }) => method.id !== published.main.method.id)
  return {
    id: 'parts',
    name: t('charts.parts.name'),
    title:
      most && total > 0
        ? t('charts.parts.title', {
            component: worded(most.component.name, locale).text,
            share: percentText(most.width, total, locale),
          })
        : t('charts.parts.title.sure'),
    see: [
      t('charts.parts.see'),
      ...others.flatMap((ranking) => {
        const { blind: n, all } = blindOf(ranking)
        const method = worded(ranking.method.name, locale).text
        return n === 0 ? [] : [t('charts.parts.blind', { n, all, method })]
      }),
    ],
  }
}
