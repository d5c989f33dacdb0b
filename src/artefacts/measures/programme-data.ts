import type { Checklist } from '../../core/checklist/checklist.ts'
import type { Measure } from '../../core/measure/measure.ts'
import type { ProgrammeWords } from '../../core/programme/programme-rows.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { PROGRAMME_WIDTHS } from './programme-table.ts'
import { programmeWords } from './programme-words.ts'

/** What a browser needs to make a programme from answers, in one language. */
export interface ProgrammeData {
  readonly measures: readonly Measure[]
  readonly words: ProgrammeWords
  /** Notes of the parts, by priority. */
  readonly notes: Readonly<Record<string, string>>
  /** What a workbook says of itself. */
  readonly about: readonly string[]
  readonly widths: readonly number[]
  /** Address of the catalogue; an id goes behind it. Example: `/ru/measures/#`. */
  readonly catalogue: string
}

/** Everything the form of an evaluation needs to show a programme. */
export function programmeData(
  { atlas }: Pick<Published, 'atlas'>,
  checklist: Checklist,
  locale: Locale,
): ProgrammeData {
  const t = translator(locale)
  const words = programmeWords(checklist, locale)
  return {
    measures: [...atlas.measures.values()],
    words,
    notes: {
      critical: t('programme.priority-text.critical'),
      'critical-open': t('programme.priority-text.critical-open'),
      open: t('programme.priority-text.open'),
      short: t('programme.priority-text.short'),
      medium: t('programme.priority-text.medium'),
      long: t('programme.priority-text.long'),
    },
    about: [
      t('programme.title'),
      t('programme.own'),
      t('measures.own.engineer'),
      `${t('measures.file.as-of')}: ${atlas.asOf}`,
    ],
    widths: PROGRAMME_WIDTHS,
    catalogue: `${href(locale, path.measures())}#`,
  }
}
