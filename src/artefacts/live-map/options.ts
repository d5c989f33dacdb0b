import { STATUSES } from '../../core/facility/vocabulary.ts'
import { collator } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { componentNames, widestRanking } from '../list/evidence.ts'
import type { Codes, Facet } from './codes.ts'
import { FACETS, NOT_KNOWN, UNRATED } from './codes.ts'
import { isExclusion } from '../list/why.ts'

/** One thing a reader may tick. */
export interface Option extends Worded {
  /** As it stands in the address. Example: `syr-darya`. */
  readonly value: string
  /** Records that have it. */
  readonly n: number
}

/** The options of one facet. */
export interface FacetModel {
  readonly facet: Facet
  readonly legend: string
  readonly options: readonly Option[]
}

/** Why a record has no place, with the missing components named. Example: `not rated: no evidence for capacity`. */
function ratedLabel(context: Context, code: string): string {
  const { published, t } = context
  if (code === UNRATED) return t('live-map.option.unrated')
  const score = published.main.ranked.find((each) => each.score.whyUnrated === code)?.score
  if (!score?.whyUnrated) return t('live-map.option.rated')
  if (isExclusion(score.whyUnrated)) return t(`list.why.${score.whyUnrated}`)
  const parts = componentNames(context, published.main, score.missing).map(({ text }) => text)
  return t('live-map.option.missing', { parts: parts.join(', ') })
}

function labelOf(context: Context, facet: Facet, code: string): Worded {
  const { locale, published, t } = context
  const { basins, materials } = published.atlas
  if (facet === 'transboundary')
    return {
      text:
        code === NOT_KNOWN
          ? t('live-map.option.downstream.none')
          : t('live-map.option.downstream', { country: countryLink(context, code.toUpperCase()).text }),
    }
  if (code === NOT_KNOWN) return { text: t('live-map.option.none') }
  if (facet === 'country') {
    const { text, lang } = countryLink(context, code.toUpperCase())
    return lang === undefined ? { text } : { text, lang }
  }
  if (facet === 'basin' || facet === 'material') {
    const record = (facet === 'basin' ? basins : materials).get(code)
    return record ? worded(record.name, locale) : { text: code }
  }
  if (facet === 'status') {
    const status = STATUSES.find((each) => each === code)
    return { text: status ? t(`status.${status}`) : code }
  }
  if (facet === 'rated') return { text: ratedLabel(context, code) }
  const [name] = componentNames(context, widestRanking(published), [code])
  return name ?? { text: t('live-map.option.location') }
}

/** Words of a closed list keep its order; names follow the alphabet; what is not known comes last. */
function orderOf(context: Context, facet: Facet, codes: readonly string[]): (a: Option, b: Option) => number {
  const { published, locale } = context
  const components = widestRanking(published).method.components.map(({ id }) => id)
  const fixed: readonly string[] | undefined = {
    status: STATUSES as readonly string[],
    unknown: [...components, 'location'],
    rated: ['rated', UNRATED, ...codes],
    country: undefined,
    basin: undefined,
    material: undefined,
    transboundary: undefined,
  }[facet]
  const { compare } = collator(locale)
  return (a, b) =>
    Number(a.value === NOT_KNOWN) - Number(b.value === NOT_KNOWN) ||
    (fixed ? fixed.indexOf(a.value) - fixed.indexOf(b.value) : compare(a.text, b.text))
}

/** Every facet with the options that some record has. `records` in the order of the list. */
export function facetModels(context: Context, records: readonly Codes[]): readonly FacetModel[] {
  return FACETS.map((facet) => {
    const counts = new Map<string, number>()
    for (const code of records.flatMap((each) => each[facet])) counts.set(code, (counts.get(code) ?? 0) + 1)
    return {
      facet,
      legend: context.t(`live-map.facet.${facet}`),
      options: [...counts]
        .map(([value, n]): Option => ({ value, n, ...labelOf(context, facet, value) }))
        .toSorted(orderOf(context, facet, [...counts.keys()])),
    }
  })
}
