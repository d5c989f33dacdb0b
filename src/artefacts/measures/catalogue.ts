import type { Question } from '../../core/checklist/checklist.ts'
import type { Measure, MeasureCategory, MeasureTerm } from '../../core/measure/measure.ts'
import { MEASURE_CATEGORIES, MEASURE_TERMS } from '../../core/measure/measure.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { callersOf } from './callers.ts'

/** A question that calls for a measure. */
export interface CallerLink {
  readonly id: string
  readonly href: string
  readonly critical: boolean
}

/** One measure of the catalogue, worded. */
export interface MeasureCard {
  /** Also its anchor. Example: `water-lower-pond`. */
  readonly id: string
  readonly name: Worded
  readonly effort: string
  /** Names of its further categories. */
  readonly serves: string
  readonly problem: Worded
  readonly action: Worded
  readonly completion: Worded
  readonly callers: readonly CallerLink[]
}

/** The measures of one category within a term. */
export interface MeasureGroup {
  /** Its anchor. Example: `short-water`. */
  readonly anchor: string
  readonly name: string
  readonly measures: readonly MeasureCard[]
}

/** The measures of one term. */
export interface MeasureSection {
  /** Its anchor. */
  readonly term: MeasureTerm
  readonly title: string
  /** Example: `Short-term measures`. */
  readonly heading: string
  readonly note: string
  readonly count: number
  readonly groups: readonly MeasureGroup[]
}

/** A row of the table that leads to the groups: one cell a term. */
export interface MeasureRow {
  readonly category: string
  readonly cells: readonly { readonly n: number; readonly anchor: string; readonly label: string }[]
  readonly n: number
}

/** The whole page. */
export interface Catalogue {
  readonly count: number
  readonly sections: readonly MeasureSection[]
  readonly rows: readonly MeasureRow[]
}

const categoryOf = ({ categories }: Measure): MeasureCategory => categories[0] ?? 'site'

function cardOf(measure: Measure, callers: readonly Question[], t: Translate, locale: Locale): MeasureCard {
  const say = (pair: Measure['name']): Worded => worded(pair, locale)
  const { id, effort } = measure
  return {
    id,
    name: say(measure.name),
    effort: t('measures.effort.worded', {
      effort: t(`measure.effort.${effort}`),
      text: t(`measure.effort-text.${effort}`),
    }),
    serves: measure.categories
      .slice(1)
      .map((category) => t(`measure.category.${category}`))
      .join(' · '),
    problem: say(measure.problem),
    action: say(measure.action),
    completion: say(measure.completion),
    callers: callers.map((question) => ({
      id: question.id,
      href: href(locale, path.checklist(question.id)),
      critical: question.critical,
    })),
  }
}

/** The catalogue of measures by term, then by category in the order of the checklist, then by id. */
export function catalogue({ atlas }: Pick<Published, 'atlas'>, locale: Locale): Catalogue {
  const t = translator(locale)
  const all = [...atlas.measures.values()]
  const callers = callersOf(atlas)
  const of = (term: MeasureTerm, category: MeasureCategory): readonly Measure[] =>
    all.filter((measure) => measure.term === term && categoryOf(measure) === category)
  const sections = MEASURE_TERMS.map((term): MeasureSection => {
    const groups = MEASURE_CATEGORIES.flatMap((category): readonly MeasureGroup[] => {
      const own = of(term, category)
      if (own.length === 0) return []
      const measures = own.map((measure) => cardOf(measure, callers.get(measure.id) ?? [], t, locale))
      return [{ anchor: `${term}-${category}`, name: t(`measure.category.${category}`), measures }]
    })
    return {
      term,
      title: t(`measure.term.${term}`),
      heading: t(`measures.heading.${term}`),
      note: t(`measure.term-text.${term}`),
      count: groups.reduce((sum, { measures }) => sum + measures.length, 0),
      groups,
    }
  })
  const rows = MEASURE_CATEGORIES.map((category): MeasureRow => {
    const name = t(`measure.category.${category}`)
    const cells = MEASURE_TERMS.map((term) => {
      const n = of(term, category).length
      const label = t('measures.cell', { category: name, term: t(`measure.term.${term}`), n })
      return { n, anchor: `${term}-${category}`, label }
    })
    return { category: name, cells, n: cells.reduce((sum, cell) => sum + cell.n, 0) }
  })
  return { count: all.length, sections, rows: rows.filter(({ n }) => n > 0) }
}
