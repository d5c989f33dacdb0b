import type { Checklist } from '../../core/checklist/checklist.ts'
import { programme } from '../../core/programme/programme.ts'
import { programmeRows } from '../../core/programme/programme-rows.ts'
import type { Locale } from '../../i18n/locales.ts'
import { languageOf } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import type { Answered } from './programme.ts'
import { programmeWords } from './programme-words.ts'
import type { TableFile } from './table-file.ts'

/** Widths of PROGRAMME_COLUMNS in letters. */
export const PROGRAMME_WIDTHS = [5, 26, 34, 16, 12, 24, 40, 60, 44, 34, 10, 26, 22, 14, 16] as const

/**
 * The programme that follows from some answers as a table, with a sheet that says what it is.
 * `about`: what was evaluated, by whom and when, a line each.
 */
export function programmeTable(
  { atlas }: Pick<Published, 'atlas'>,
  checklist: Checklist,
  { answers, groups }: Answered,
  about: readonly string[],
  locale: Locale,
): TableFile {
  const t = translator(locale)
  const steps = programme(checklist, atlas.measures.values(), answers, groups)
  return {
    sheet: t('programme.sheet'),
    rows: programmeRows(steps, programmeWords(checklist, locale), languageOf(locale)),
    widths: PROGRAMME_WIDTHS,
    frozen: 3,
    about: {
      sheet: t('programme.about'),
      lines: [t('programme.title'), ...about, t('programme.own'), t('measures.own.engineer')],
    },
  }
}
