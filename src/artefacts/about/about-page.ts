import { CONFIG } from '../../config.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, LICENCES, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf } from '../list/context.ts'
import type { Context } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { EventRow } from './events.ts'
import { eventRows } from './events.ts'
import type { Entry, Plan, PlanEntry } from './plan.ts'
import { PLAN } from './plan.ts'

/** A sentence or two, with the ids of the documents behind it. */
export interface AboutItem {
  readonly text: string
  /** Set where the text is in another language than the page. */
  readonly lang?: string
  readonly sources: readonly string[]
}

/** A part of the page. */
export interface AboutSection {
  readonly id: Plan['id']
  readonly title: string
  readonly intro: readonly string[]
  readonly items: readonly AboutItem[]
  readonly ordered: boolean
  /** Printed below the list. */
  readonly more: readonly string[]
  readonly link?: { readonly text: string; readonly href: string }
}

/** Everything the page prints. */
export interface AboutPage {
  readonly sections: readonly AboutSection[]
  readonly events: readonly EventRow[]
}

/** Sentences that hold a number or an address of this release. */
function moreOf({ t, locale, published }: Context, id: Plan['id']): readonly string[] {
  const { facilities, asOf } = published.atlas
  if (id === 'names')
    return [
      t('about.names.marked', {
        n: facilities.filter(({ transliterated }) => transliterated.length > 0).length,
      }),
    ]
  if (id !== 'licence') return []
  const address = `${CONFIG.site}${href(locale, path.front())}`
  return [t('about.licence.cite', { name: t('site.name'), date: formatDate(asOf, locale), address })]
}

function linkOf({ t }: Context, id: Plan['id']): AboutSection['link'] {
  if (id === 'correct') return { text: t('about.correct.link'), href: CONFIG.repository }
  if (id === 'licence') return { text: t('about.licence.link'), href: LICENCES }
  if (id !== 'left') return undefined
  return {
    text: t('about.left.link'),
    href: `${CONFIG.repository}/tree/${CONFIG.branch}/docs/first-entry`,
  }
}

/** What the record of a work plan says of itself, or of one of its items; nothing where it is not there. */
function planItems({ published, locale }: Context, { plan: id, item }: PlanEntry): readonly AboutItem[] {
  const plan = published.atlas['work-plans'].get(id)
  const task = plan?.items.find((each) => each.id === item)
  if (!plan || (item !== undefined && !task)) return []
  const name = worded(plan.name, locale)
  if (!task) return [{ ...worded(plan.text ?? plan.name, locale), sources: plan.sources }]
  return [{ ...name, text: `${name.text} — ${worded(task.task, locale).text}.`, sources: [task.source] }]
}

/** The page about the atlas. */
export function aboutPage(published: Published, locale: Locale): AboutPage {
  const context = contextOf(published, locale)
  const { t } = context
  const item = (entry: Entry): readonly AboutItem[] => {
    if (typeof entry === 'string') return [{ text: t(entry), sources: [] }]
    if ('plan' in entry) return planItems(context, entry)
    const [message, ...sources] = entry
    // Another content folder may lack our documents; a link must not lead nowhere.
    return [{ text: t(message), sources: sources.filter((id) => published.atlas.sources.has(id)) }]
  }
  return {
    sections: PLAN.map(({ id, intro = [], items, ordered = false }) => {
      const link = linkOf(context, id)
      return {
        id,
        title: t(`about.${id}.title`),
        intro: intro.map((message) => t(message)),
        items: items.flatMap(item),
        ordered,
        more: moreOf(context, id),
        ...(link && { link }),
      }
    }),
    events: eventRows(context),
  }
}
