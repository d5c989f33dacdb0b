import { issueForm } from '../../config.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import { PLANS, STATEMENTS } from './plan.ts'
import type { SectionPlan, StatementId, StatementLink } from './plan.ts'

/** A section of a statement as it is printed. */
export interface StatementSection {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
  readonly list: boolean
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly commands: readonly string[]
}

/** The frame of a statement and its sections. */
export interface StatementPage {
  /** Address after the language. */
  readonly page: string
  /** Heading of the page. */
  readonly title: string
  /** Title of the document, in words that people search. */
  readonly head: string
  readonly description: string
  readonly lead: string
  readonly sections: readonly StatementSection[]
  readonly others: readonly { readonly text: string; readonly href: string }[]
}

/** The sentences of a section, as many as there are. */
function textsOf(t: Translate, base: string): readonly string[] {
  const texts: string[] = []
  for (let n = 1; ; n++) {
    const key = `${base}.${String(n)}`
    if (!isMessage(key)) return texts
    texts.push(t(key))
  }
}

function addressOf(link: StatementLink, locale: Locale): string {
  if ('page' in link) return href(locale, link.page)
  return 'to' in link ? link.to : issueForm(`${link.form}${locale === 'ru' ? '-ru' : ''}.yml`)
}

function sectionOf(t: Translate, locale: Locale, of: StatementId, plan: SectionPlan): StatementSection {
  const base = `statement.${of}.${plan.id}`
  const title = `${base}.title`
  if (!isMessage(title)) throw new Error(`there is no message "${title}"`)
  return {
    id: plan.id,
    title: t(title),
    texts: textsOf(t, base),
    list: plan.list ?? false,
    links: (plan.links ?? []).map((link) => ({ text: t(link.label), href: addressOf(link, locale) })),
    commands: plan.commands ?? [],
  }
}

/** A statement about the atlas: its own words, without what follows from the records. */
export function statementPage(of: StatementId, locale: Locale): StatementPage {
  const t = translator(locale)
  const page = STATEMENTS.find(([id]) => id === of)?.[1] ?? ''
  return {
    page,
    title: t(`statement.${of}.title`),
    head: t(`statement.${of}.head`),
    description: t(`statement.${of}.description`),
    lead: t(`statement.${of}.lead`),
    sections: PLANS[of].map((plan) => sectionOf(t, locale, of, plan)),
    others: STATEMENTS.filter(([id]) => id !== of).map(([id, other]) => ({
      text: t(`statement.${id}.title`),
      href: href(locale, other),
    })),
  }
}
