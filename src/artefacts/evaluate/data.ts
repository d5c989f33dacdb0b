import type { Localised } from '../../core/claim.ts'
import type { Checklist } from '../../core/checklist/checklist.ts'
import { ISSUE_CODES } from '../../core/issue-codes.ts'
import type { Gate, IssueCode } from '../../core/issue-codes.ts'
import { collator } from '../../i18n/format.ts'
import { ISSUE_LOCALES, issueTexts } from '../../i18n/issue-text.ts'
import type { IssueText } from '../../i18n/issue-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import { isInactive } from './inactive.ts'

/** A facility as the form of an evaluation lists it. */
export interface FacilityChoice {
  readonly id: string
  readonly label: string
  /** Code of its country. Example: `KG`. */
  readonly country: string
  /** Out of use: part C of the checklist is asked instead of part B. */
  readonly inactive: boolean
}

/** What the form of an evaluation needs, in one language; the questions are in both. */
export interface EvaluateData {
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly checklist: Checklist
  /** What the checks of a record say, unfilled. */
  readonly issues: Readonly<Record<string, IssueText>>
  readonly meant: string
  /** In the order of the language. */
  readonly facilities: readonly FacilityChoice[]
  readonly countries: readonly { readonly code: string; readonly label: string }[]
  /** Ids of all documents. */
  readonly sources: readonly string[]
}

/** Gates that the text of one evaluation can fail. */
const GATES: readonly Gate[] = ['bytes', 'tree', 'scalar', 'shape', 'text', 'url', 'set', 'rule']

const CODES: readonly IssueCode[] = ['file-too-large', ...GATES.flatMap((gate) => ISSUE_CODES[gate])]

/** A text with its no-break spaces, in both languages. */
const set = (text: Localised): Localised => ({ en: worded(text, 'en').text, ru: worded(text, 'ru').text })

const typeset = (checklist: Checklist): Checklist => ({
  ...checklist,
  categories: checklist.categories.map(({ id, name, topic }) => ({ id, name: set(name), topic: set(topic) })),
  questions: checklist.questions.map((question) => ({
    ...question,
    text: set(question.text),
    why: set(question.why),
    evidence: set(question.evidence),
  })),
})

/** Everything the form needs, from the published atlas, for one of its checklists. */
export function evaluateData({ atlas }: Published, checklist: Checklist, locale: Locale): EvaluateData {
  const { compare } = collator(locale)
  const sorted = <T extends { readonly label: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((one, other) => compare(one.label, other.label))
  const facilities = atlas.facilities.map((facility) => ({
    id: facility.id,
    label: worded(facility.name, locale).text,
    country: facility.country,
    inactive: isInactive(facility),
  }))
  const codes = new Set(facilities.map(({ country }) => country))
  return {
    asOf: atlas.asOf,
    checklist: typeset(checklist),
    ...issueTexts(CODES, ISSUE_LOCALES.find((each) => each === locale) ?? 'en'),
    facilities: sorted(facilities),
    countries: sorted(
      [...codes].map((code) => {
        const country = atlas.countries.get(code.toLowerCase())
        return { code, label: country ? worded(country.name, locale).text : code }
      }),
    ),
    sources: [...atlas.sources.keys()],
  }
}
