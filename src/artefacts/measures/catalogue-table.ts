import { href, path } from '../../i18n/routes.ts'
import type { Locale } from '../../i18n/locales.ts'
import { languageOf } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { callersOf } from './callers.ts'
import type { TableFile } from './table-file.ts'

/** The whole catalogue as a table in one language, with a second sheet that says what it is. */
export function catalogueTable({ atlas }: Pick<Published, 'atlas'>, locale: Locale, site: string): TableFile {
  const t = translator(locale)
  const language = languageOf(locale)
  const callers = callersOf(atlas)
  const address = `${site}${href(locale, path.measures())}`
  const heads = [
    t('measures.file.id'),
    t('measures.file.name'),
    t('measures.file.term'),
    t('measures.effort'),
    t('measures.category'),
    t('measures.problem'),
    t('measures.action'),
    t('measures.completion'),
    t('measures.questions'),
    t('measures.file.address'),
  ]
  const rows = [...atlas.measures.values()].map((measure) => [
    measure.id,
    measure.name[language],
    t(`measure.term.${measure.term}`),
    t(`measure.effort.${measure.effort}`),
    measure.categories.map((category) => t(`measure.category.${category}`)).join('; '),
    measure.problem[language],
    measure.action[language],
    measure.completion[language],
    (callers.get(measure.id) ?? []).map(({ id }) => id).join('; '),
    `${address}#${measure.id}`,
  ])
  return {
    sheet: t('measures.file.sheet'),
    rows: [heads, ...rows],
    widths: [26, 34, 16, 12, 26, 44, 60, 44, 24, 40],
    frozen: 2,
    about: {
      sheet: t('measures.file.about'),
      lines: [
        t('measures.title'),
        t('measures.own'),
        t('measures.own.engineer'),
        `${t('measures.file.as-of')}: ${atlas.asOf}`,
        address,
      ],
    },
  }
}
