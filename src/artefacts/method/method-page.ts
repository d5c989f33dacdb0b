import type { Method } from '../../core/method/method.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { ConsequenceClass } from './consequence-classes.ts'
import { consequenceClasses } from './consequence-classes.ts'
import type { PartSection } from './part-section.ts'
import { partSection } from './part-section.ts'
import type { Rule } from './rules.ts'
import { rulesOf } from './rules.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'
import { standingCount } from './standing-count.ts'
import type { WorkedExample } from './worked-example.ts'
import { workedExample } from './worked-example.ts'

/** Everything the page of a method prints. */
export interface MethodPage {
  readonly id: string
  readonly title: Worded
  readonly name: Worded
  readonly description: string
  readonly standing: Standing
  /** Example: `THI basic = capacity + toxicity`. */
  readonly sum: string
  readonly use: string
  readonly notes: readonly Worded[]
  readonly provisional: readonly string[]
  readonly parts: readonly PartSection[]
  readonly aging: readonly { readonly text: string; readonly standing: Standing }[]
  readonly unrated: { readonly sentences: readonly string[]; readonly note?: Worded }
  readonly rules: readonly Rule[]
  readonly example: WorkedExample | null
  readonly open: readonly Worded[]
  readonly classes: readonly ConsequenceClass[]
}

function agingTexts(context: Context, { aging }: Method) {
  const { t, locale } = context
  return aging.map((rule) => ({
    text: t('method.aging.text', {
      input: t(`field.${rule.input}`),
      years: t('method.aging.years', { n: rule.shelfLifeYears }),
      share: `${numberFormat(locale).format(rule.opensHiPerYear * 100)}\u00a0%`,
      statuses: rule.statuses.map((status) => t(`status.${status}`)).join(', '),
    }),
    standing: standingOf(context, rule),
  }))
}

function unratedTexts({ t, locale, published }: Context, method: Method): MethodPage['unrated'] {
  const { kinds, statuses, note } = method.unrated
  const ranked = published.rankings.find((each) => each.method === method)?.ranked ?? []
  const needed = method.components.filter(({ id }) => method.ratedBy.includes(id))
  return {
    sentences: [
      t('method.unrated.kinds', { list: kinds.map((kind) => t(`kind.${kind}`)).join(', ') }),
      t('method.unrated.statuses', { list: statuses.map((status) => t(`status.${status}`)).join(', ') }),
      t('method.unrated.missing', {
        list: needed.map(({ name }) => worded(name, locale).text.toLowerCase()).join(', '),
      }),
      t('method.unrated.count', { n: ranked.filter(({ rank }) => rank === null).length, all: ranked.length }),
    ],
    ...(note && { note: worded(note, locale) }),
  }
}

/** The page of one method. Throws on an unknown id: routes are made of the methods there are. */
export function methodPage(published: Published, id: string, locale: Locale): MethodPage {
  const context = contextOf(published, locale)
  const ranking = published.rankings.find(({ method }) => method.id === id)
  if (!ranking) throw new Error(`no method "${id}"`)
  const { method } = ranking
  const { t } = context
  const [title, name] = [worded(method.fullName, locale), worded(method.name, locale)]
  const counted = standingCount(method)
  return {
    id,
    title,
    name,
    description: t('method.description', { name: title.text }),
    standing: standingOf(context, method),
    sum: t('method.sum', {
      name: name.text,
      parts: method.components.map((part) => worded(part.name, locale).text.toLowerCase()).join(' + '),
    }),
    use: t(method.isDefault ? 'method.default.yes' : 'method.default.no'),
    notes: method.notes.map((note) => worded(note, locale)),
    provisional: [
      t('method.provisional.why'),
      t('method.provisional.count', { n: counted.all, verified: counted.verified }),
      t('method.provisional.mark'),
      t('method.provisional.mend'),
    ],
    parts: method.components.map((component) => partSection(context, method, component)),
    aging: agingTexts(context, method),
    unrated: unratedTexts(context, method),
    rules: rulesOf(context),
    example: workedExample(context, ranking),
    open: method.openQuestions.map((question) => worded(question, locale)),
    classes: consequenceClasses(context),
  }
}
