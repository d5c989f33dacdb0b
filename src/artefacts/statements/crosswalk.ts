import { csvRows } from '../../core/csv.ts'
import type { OutsideDecision } from '../../core/facility/outside.ts'
import { OUTSIDE_IDS } from '../../core/facility/vocabulary.ts'
import type { OutsideRegister } from '../../core/facility/vocabulary.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import type { Published } from '../published.ts'
import { lineText } from '../source/source-words.ts'

/** A number of a register that a record names. */
interface Match {
  readonly facility: Facility
  readonly register: OutsideRegister
  readonly number: string
  readonly decision: OutsideDecision | undefined
}

/** One match in words. */
export interface CrosswalkRow {
  readonly facility: Link
  readonly register: string
  readonly number: string
  /** Address of the entry where the number is of a form that has one. */
  readonly href: string | null
  readonly extent: string | null
  /** Who decided, in the script it is written in. */
  readonly by: Worded | null
  /** When, or that nobody has. */
  readonly when: string
  readonly note: Worded | null
  readonly sources: readonly string[]
}

/** Where an entry is read, for numbers of the very form that the register gives them. */
const ADDRESSES: Partial<Record<OutsideRegister, readonly [form: RegExp, before: string]>> = {
  wikidata: [/^Q[1-9]\d*$/, 'https://www.wikidata.org/wiki/'],
  osm: [/^(?:way|relation|node)\/[1-9]\d*$/, 'https://www.openstreetmap.org/'],
}

const addressOf = (register: OutsideRegister, number: string): string | null => {
  const [form, before] = ADDRESSES[register] ?? []
  return form?.test(number) && before !== undefined ? `${before}${number}` : null
}

/** Every number that a record names, by facility, registers in their fixed order. */
const matches = ({ atlas }: Published): readonly Match[] =>
  atlas.facilities.flatMap((facility) =>
    OUTSIDE_IDS.flatMap((register) => {
      const number = facility.sameAs[register]
      return number === undefined
        ? []
        : [{ facility, register, number, decision: facility.sameAsDecided[register] }]
    }),
  )

/** The table of the crosswalk. */
export function crosswalkRows(published: Published, locale: Locale): readonly CrosswalkRow[] {
  const context = contextOf(published, locale)
  const { t } = context
  return matches(published).map(({ facility, register, number, decision }) => ({
    facility: facilityLink(context, facility),
    register: t(`register.${register}`),
    number,
    href: addressOf(register, number),
    extent: decision ? t(`extent.${decision.extent}`) : null,
    by: decision ? lineText(context, decision.by) : null,
    when: decision ? formatDate(decision.decided, locale) : t('crosswalk.proposed'),
    note: decision?.note ? worded(decision.note, locale) : null,
    sources: decision?.sources ?? [],
  }))
}

const HEAD = ['facility', 'name_en', 'name_ru', 'country', 'register', 'number', 'extent'] as const
const DECIDED = ['decided_by', 'decided', 'sources', 'note_en', 'note_ru'] as const

/** The crosswalk as CSV; a match without a decision has those cells empty. */
export function crosswalkCsv(published: Published): string {
  const rows = matches(published).map(({ facility, register, number, decision }) => [
    facility.id,
    facility.name.en,
    facility.name.ru,
    facility.country,
    register,
    number,
    decision?.extent ?? null,
    decision?.by ?? null,
    decision?.decided ?? null,
    decision?.sources.join(' ') ?? null,
    decision?.note?.en ?? null,
    decision?.note?.ru ?? null,
  ])
  return csvRows([[...HEAD, ...DECIDED], ...rows])
}
