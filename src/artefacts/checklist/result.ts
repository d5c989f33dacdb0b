import type { Checklist, ChecklistGroup } from '../../core/checklist/checklist.ts'
import { evaluate } from '../../core/evaluation/evaluate.ts'
import type { Met, Result } from '../../core/evaluation/evaluate.ts'
import type { Answers } from '../../core/evaluation/evaluation.ts'
import { numberFormat, withUnit } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { AnswerLine } from './answers.ts'
import { answerLine } from './answers.ts'

/** One line of the table of results. */
export interface ResultRow {
  /** Id of the category, or `overall`. */
  readonly id: string
  readonly name: Worded
  /** Example: `62 % (48 % to 71 %)`. */
  readonly met: string
  /** Null where no question applies. */
  readonly stretch: Met | null
  /** Example: `55 %`; nothing where no question applies. */
  readonly credibility: string
  /** Example: `7 of 9`. */
  readonly answered: string
}

/** What the answers come to, worded. */
export interface ResultModel {
  readonly overall: ResultRow
  readonly rows: readonly ResultRow[]
  /** How many questions were set aside; undefined for none. */
  readonly aside?: string
  readonly critical: {
    readonly unmet: readonly AnswerLine[]
    readonly open: readonly AnswerLine[]
    /** Said where every critical question is met, or none was asked. */
    readonly calm?: string
  }
}

/**
 * A share without decimals; what is neither nothing nor everything is not written as either.
 * Example: `62 %`, for 0.999 `99 %`.
 */
export function percent(share: number, locale: Locale): string {
  const whole = Math.round(share * 100)
  const shown = share <= 0 || share >= 1 ? whole : Math.min(99, Math.max(1, whole))
  return withUnit(numberFormat(locale, 0).format(shown), '%')
}

/** A share met in words. Example: `62 % (48 % to 71 %)`, `100 %`. */
export function metText(met: Met | null, locale: Locale): string {
  const t = translator(locale)
  if (!met) return t('evaluation.result.none')
  const [lo, hi] = [percent(met.lo, locale), percent(met.hi, locale)]
  if (met.best === null) return t('evaluation.result.open', { lo, hi })
  const best = percent(met.best, locale)
  return lo === hi ? best : t('evaluation.result.interval', { best, lo, hi })
}

function rowOf(result: Result, name: Worded, locale: Locale): ResultRow {
  const { id, met, credibility, answered, applicable } = result
  return {
    id,
    name,
    met: metText(met, locale),
    stretch: met,
    credibility: credibility === null ? '' : percent(credibility, locale),
    answered: translator(locale)('evaluation.result.of', { n: answered, all: applicable }),
  }
}

/** The result of some answers. `groups` are the parts that were asked; all where it is left out. */
export function resultModel(
  checklist: Checklist,
  answers: Answers,
  groups: readonly ChecklistGroup[] | undefined,
  locale: Locale,
): ResultModel {
  const t = translator(locale)
  const { overall, categories, critical } = evaluate(checklist, answers, groups)
  const asked = checklist.questions.filter(({ group }) => (groups ?? checklist.groups).includes(group))
  const lines = (ids: readonly string[]) =>
    asked.filter(({ id }) => ids.includes(id)).map((question) => answerLine(question, answers, locale))
  const calm =
    critical.unmet.length + critical.open.length > 0
      ? undefined
      : t(asked.some((each) => each.critical) ? 'evaluation.critical.all' : 'evaluation.critical.none')
  const aside = overall.all - overall.applicable
  return {
    overall: rowOf(overall, { text: t('evaluation.result.overall') }, locale),
    rows: categories.map((result) => {
      const found = checklist.categories.find(({ id }) => id === result.id)
      return rowOf(result, found ? worded(found.name, locale) : { text: result.id }, locale)
    }),
    ...(aside > 0 && { aside: t('evaluation.result.aside', { n: aside }) }),
    critical: {
      unmet: lines(critical.unmet),
      open: lines(critical.open),
      ...(calm !== undefined && { calm }),
    },
  }
}
