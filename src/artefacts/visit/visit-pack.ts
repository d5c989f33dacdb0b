import type { Worded } from '../../i18n/text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import { translator } from '../../i18n/translate.ts'
import { isInactive } from '../evaluate/inactive.ts'
import type { DocumentLine } from '../facility/documents.ts'
import type { Located } from '../facility/facility-context.ts'
import { facilityPage } from '../facility/facility-page.ts'
import type { FacilityPage } from '../facility/facility-page.ts'
import { fieldSheet } from './field-sheet.ts'
import type { FieldSheet } from './field-sheet.ts'

/** One fact on one line of the dossier. */
export interface DossierFact {
  readonly key: string
  readonly label: string
  readonly claims: readonly {
    readonly values: readonly Worded[]
    readonly date: string
    readonly sources: readonly string[]
  }[]
  /** Where nothing is known by the word of a document. Example: `withheld`. */
  readonly absent?: string
  readonly differ?: string
}

/** A fact to ask about at the facility. */
export interface Ask {
  readonly fact: string
  /** What knowing it would settle, where it is one of the index. */
  readonly effect?: string
}

/** What a group takes along to a facility: what is known, what to ask, the sheets to fill in. */
export interface VisitPack {
  readonly title: string
  readonly description: string
  readonly heading: FacilityPage['heading']
  readonly summary: string
  readonly ranking: FacilityPage['ranking']
  /** Why the record has no place; null where it has one. */
  readonly why: string | null
  readonly facts: readonly DossierFact[]
  /** How many passages in the words of documents stand on the page of the facility alone. */
  readonly passages: number
  readonly asks: readonly Ask[]
  readonly documents: readonly DocumentLine[]
  readonly inactive: boolean
  readonly sheets: readonly FieldSheet[]
  /** Address of the page of the facility in this language. */
  readonly facility: string
}

function dossier(groups: FacilityPage['groups']): Pick<VisitPack, 'facts' | 'passages'> {
  const all = groups.flatMap(({ facts }) => facts)
  const passages = all.flatMap(({ claims }) => claims.filter(({ prose }) => prose)).length
  const facts = all.flatMap(({ key, label, claims, unknown, differ }) => {
    const short = claims.filter(({ prose }) => !prose)
    if (short.length === 0 && !unknown) return []
    return [
      {
        key,
        label,
        claims: short.map(({ values, date, sources }) => ({ values, date, sources })),
        ...(unknown && { absent: unknown.reason }),
        ...(differ !== undefined && { differ }),
      },
    ]
  })
  return { facts, passages }
}

/** Everything for a visit of one facility. Throws on an id that is none. */
export function visitPack(located: Located, id: string, locale: Locale): VisitPack {
  const t = translator(locale)
  const page = facilityPage(located, id, locale)
  const { atlas } = located
  const facility = atlas.facilities.find((each) => each.id === id)
  const inactive = facility !== undefined && isInactive(facility)
  const [checklist] = atlas.checklists.values()
  const wanted = page.wanted.map(({ fact, effect }) => ({ fact, effect }))
  const named = new Set(wanted.map(({ fact }) => fact))
  const missing = page.notFound.flatMap(({ facts }) => facts).filter(({ label }) => !named.has(label))
  const name = page.heading.name.text
  return {
    title: t('visit.title', { name }),
    description: shorten(t('visit.description', { name })),
    heading: page.heading,
    summary: page.summary.what.join(' '),
    ranking: page.ranking,
    why: page.why,
    ...dossier(page.groups),
    asks: [...wanted, ...missing.map(({ label }) => ({ fact: label }))],
    documents: page.documents,
    inactive,
    sheets: checklist
      ? (inactive ? (['C'] as const) : (['B2', 'B1'] as const)).map((group) =>
          fieldSheet(checklist, group, locale),
        )
      : [],
    facility: href(locale, path.facility(id)),
  }
}
