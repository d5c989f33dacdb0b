import type { Agreement } from '../../charts/agreement.ts'
import { agreement } from '../../charts/agreement.ts'
import type { Axis } from '../../charts/axis.ts'
import { CONFIG } from '../../config.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Located } from '../facility/facility-context.ts'
import { scoreAxis } from '../list/facility-list.ts'
import { contextOf } from '../list/context.ts'
import { apartText } from './apart.ts'
import type { Cell } from './cell.ts'
import type { OutlineGroup, OutlineRow } from './outline.ts'
import { outline } from './outline.ts'
import type { PairLink } from './pair-links.ts'
import { pairLinks, whyText } from './pair-links.ts'
import type { Pair } from './pairs.ts'
import type { Sheet } from './sheet.ts'
import { sheet } from './sheet.ts'

/** A row of two or more columns. */
export interface ComparedRow extends OutlineRow {
  readonly agreement: Agreement
  /** One for each column; null where nothing was found. */
  readonly cells: readonly (Cell | null)[]
}

/** Rows of which at least one column says something. */
export interface ComparedGroup extends Omit<OutlineGroup, 'rows'> {
  readonly rows: readonly ComparedRow[]
}

/** Two facilities side by side, worded. */
export interface PairPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly why: string
  readonly sheets: readonly Sheet[]
  readonly axis: Axis
  readonly method: string
  /** Whether the data tell the two apart; the first sentence answers. */
  readonly answer: readonly string[]
  readonly groups: readonly ComparedGroup[]
  /** Facts that nothing was found on for either, by group. */
  readonly neither: readonly { readonly title: string; readonly labels: string }[]
  readonly others: readonly { readonly heading: string; readonly links: readonly PairLink[] }[]
  /** Address that shows the two whatever pairs a release prints. */
  readonly choose: { readonly href: string; readonly permanent: string }
}

function compared({ rows, ...rest }: OutlineGroup, sheets: readonly Sheet[]): ComparedGroup {
  return {
    ...rest,
    rows: rows.flatMap((row) => {
      const cells = sheets.map(({ cells }) => cells[row.key] ?? null)
      if (cells.every((cell) => cell === null || cell.lines.length === 0)) return []
      return [{ ...row, agreement: agreement(cells.map((cell) => cell?.says ?? null)), cells }]
    }),
  }
}

/** Projects a pair for its page. */
export function pairPage(located: Located, pair: Pair, locale: Locale): PairPage {
  const context = contextOf(located, locale)
  const { t, published } = context
  const sheets = [pair.one, pair.other].map((id) => sheet(located, id, locale))
  const [one = '', other = ''] = sheets.map(({ name }) => name.text)
  const groups = outline(context).map((group) => ({ group, found: compared(group, sheets) }))
  const choose = `${href(locale, path.compare())}?f=${pair.one},${pair.other}`
  return {
    page: path.pair(pair.one, pair.other),
    title: t('compare.pair.title', { one, other }),
    description: shorten(t('compare.pair.description', { one, other })),
    why: t('compare.pair.why', { why: whyText(context, pair) }),
    sheets,
    axis: scoreAxis(published),
    method: published.main.method.id,
    answer: apartText(context, pair.one, pair.other),
    groups: groups.map(({ found }) => found).filter(({ rows }) => rows.length > 0),
    neither: groups.flatMap(({ group, found }) => {
      const shown = new Set(found.rows.map(({ key }) => key))
      const missing = group.rows.filter(({ key }) => !shown.has(key))
      if (['standing', 'who'].includes(group.id) || missing.length === 0) return []
      return [{ title: group.title, labels: missing.map(({ text }) => text).join(' · ') }]
    }),
    others: sheets.map(({ id, name }) => ({
      heading: t('compare.more.with', { name: name.text }),
      links: pairLinks(context, id).filter((link) => ![pair.one, pair.other].includes(link.id)),
    })),
    choose: { href: choose, permanent: `${CONFIG.site}${choose}` },
  }
}
