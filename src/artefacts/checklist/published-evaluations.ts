import { evaluate } from '../../core/evaluation/evaluate.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { metText, percent } from './result.ts'

/** A published evaluation in one line. */
export interface EvaluationLine {
  readonly id: string
  readonly href: string
  readonly facility: Worded
  /** Example: `1 May 2026, by independent experts`. */
  readonly line: string
  /** Example: `requirements met 62 % (48 % to 71 %), credibility 55 %`. */
  readonly result: string
}

/** Published evaluations, the latest first; of one facility where its id is given. */
export function publishedEvaluations(
  { atlas }: Pick<Published, 'atlas'>,
  locale: Locale,
  facility?: string,
): readonly EvaluationLine[] {
  const t = translator(locale)
  return atlas.evaluations
    .filter((each) => facility === undefined || each.facility === facility)
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .flatMap(({ id, facility: about, checklist, answers, groups, date, evaluator }) => {
      const questions = atlas.checklists.get(checklist)
      const record = atlas.facilities.find((each) => each.id === about)
      if (!questions || !record) return []
      const { met, credibility } = evaluate(questions, answers, groups).overall
      return [
        {
          id,
          href: href(locale, path.evaluation(id)),
          facility: worded(record.name, locale),
          line: t('evaluation.at.line', {
            date: formatDate(date, locale),
            kind: t(`evaluator.${evaluator.kind}`),
          }),
          result:
            credibility === null
              ? t('evaluation.at.nothing')
              : t('evaluation.at.met', {
                  met: metText(met, locale),
                  credibility: percent(credibility, locale),
                }),
        },
      ]
    })
}
