import type { Checklist } from '../../core/checklist/checklist.ts'
import { ANSWERS } from '../../core/evaluation/evaluation.ts'
import { MEASURE_EFFORTS, MEASURE_TERMS } from '../../core/measure/measure.ts'
import { PRIORITIES } from '../../core/programme/programme.ts'
import { PROGRAMME_COLUMNS } from '../../core/programme/programme-rows.ts'
import type { ProgrammeWords } from '../../core/programme/programme-rows.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'

/** A word for each of some codes. */
const table = <K extends string>(keys: readonly K[], say: (key: K) => string): Readonly<Record<K, string>> =>
  // Every key of K is among `keys`, which TypeScript cannot see through the pairs.
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>

/** The words of programmes in one language, as plain data that a form in the browser can be given. */
export function programmeWords(
  { categories }: Pick<Checklist, 'categories'>,
  locale: Locale,
): ProgrammeWords {
  const t = translator(locale)
  // The code fills the slot in: here it stands for itself.
  const slot = { category: '{category}' }
  return {
    columns: table(PROGRAMME_COLUMNS, (key) => t(`programme.column.${key}`)),
    priority: table(PRIORITIES, (key) => t(`programme.priority.${key}`)),
    term: table(MEASURE_TERMS, (key) => t(`programme.term.${key}`)),
    effort: table(MEASURE_EFFORTS, (key) => t(`measure.effort.${key}`)),
    answer: table(ANSWERS, (key) => t(`answer.${key}`)),
    category: Object.fromEntries(categories.map(({ id, name }) => [id, worded(name, locale).text])),
    findOut: t('programme.find-out', slot),
    findOutProblem: t('programme.find-out.problem'),
    decide: t('programme.decide', slot),
    decideProblem: t('programme.decide.problem'),
  }
}
