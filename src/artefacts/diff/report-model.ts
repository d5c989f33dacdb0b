import type { Atlas } from '../../core/atlas.ts'
import type { AtlasDiff } from '../../core/diff/diff-atlases.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { addressSections } from './address-section.ts'
import type { DiffContext } from './context.ts'
import { say } from './context.ts'
import { flagSection } from './flag-section.ts'
import type { ReportModel } from './line.ts'
import { moveSections } from './move-sections.ts'
import { numberSection } from './number-section.ts'
import { recordSections } from './record-sections.ts'
import { scoreSections } from './score-sections.ts'

/** What a report is made of: both atlases, for names and titles, and what was found between them. */
export interface ReportInput {
  readonly base: Atlas
  readonly head: Atlas
  readonly diff: AtlasDiff
}

/**
 * The report in one language: what a reviewer must look at, then numbers, who moves, records fact by fact,
 * scores, addresses.
 */
export function reportModel({ base, head, diff }: ReportInput, locale: Locale): ReportModel {
  const t = translator(locale)
  const side = (atlas: Atlas) => ({ published: { atlas }, locale, t })
  const context: DiffContext = { diff, locale, base: side(base), head: side(head) }
  const title = t(diff.empty ? 'diff.nothing' : 'diff.title')
  if (diff.empty) return { lang: locale, title, lead: [say(context, 'diff.nothing.note')], sections: [] }
  return {
    lang: locale,
    title,
    lead: [say(context, 'diff.asof', { date: [formatDate(diff.asOf, locale)] })],
    sections: [
      flagSection(context),
      numberSection(context),
      ...moveSections(context),
      ...recordSections(context),
      ...scoreSections(context),
      ...addressSections(context),
    ],
  }
}
