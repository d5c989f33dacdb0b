import type { Localised } from '../../core/claim.ts'
import type { Country } from '../../core/country/country.ts'
import { ISSUE_CODES } from '../../core/issue-codes.ts'
import type { Gate, IssueCode } from '../../core/issue-codes.ts'
import { collator } from '../../i18n/format.ts'
import { ISSUE_LOCALES, issueTexts } from '../../i18n/issue-text.ts'
import type { IssueText } from '../../i18n/issue-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { FieldEntry } from '../guide/fields.ts'
import { fieldGuide } from '../guide/fields.ts'
import type { Published } from '../published.ts'

/** A record that a control offers: both names are judged, the label is shown. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly en: string
  readonly ru: string
}

/** A document that a claim may name. */
export interface SourceChoice {
  readonly id: string
  /** As printed, in the document's own language. */
  readonly title: string
  readonly publisher: string
  readonly year: string
  /** ISO 639-1 code of the title. */
  readonly lang: string
}

/** Another facility's score under the main method: id, lo, best, hi, and 0 excluded, 1 not rated, 2 rated. */
export type Standing = readonly [id: string, lo: number, best: number | null, hi: number, standing: 0 | 1 | 2]

/** What the contribution forms need besides the record itself, in one language. */
export interface ContributeData {
  readonly asOf: string
  /** What the checks of a record say, unfilled. */
  readonly issues: Readonly<Record<string, IssueText>>
  readonly meant: string
  /** Facts and other keys, worded by the guide. */
  readonly fields: readonly FieldEntry[]
  /** In the order of the language. */
  readonly facilities: readonly (Choice & { readonly country: string })[]
  readonly countries: readonly (Country & { readonly label: string })[]
  readonly choices: {
    readonly materials: readonly Choice[]
    readonly rivers: readonly Choice[]
    readonly basins: readonly Choice[]
    readonly operators: readonly Choice[]
    readonly regions: readonly Choice[]
  }
  readonly sources: readonly SourceChoice[]
  readonly standings: readonly Standing[]
  /** Main method: its file is fetched, judged and run as it stands. */
  readonly method: {
    readonly id: string
    readonly name: string
    readonly parts: Readonly<Record<string, string>>
  }
}

/** Gates that the text of one record can fail. */
const GATES: readonly Gate[] = ['bytes', 'tree', 'scalar', 'shape', 'text', 'url', 'set', 'rule']

const CODES: readonly IssueCode[] = ['file-name', ...GATES.flatMap((gate) => ISSUE_CODES[gate])]

/** Everything a contribution form needs, from the published atlas. */
export function contributeData({ atlas, main }: Published, locale: Locale): ContributeData {
  const { compare } = collator(locale)
  const choice = ({ id, name }: { readonly id: string; readonly name: Localised }): Choice => ({
    id,
    label: worded(name, locale).text,
    ...name,
  })
  const sorted = <T extends { readonly label: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((one, other) => compare(one.label, other.label))
  const choices = (records: ReadonlyMap<string, { readonly id: string; readonly name: Localised }>) =>
    sorted([...records.values()].map(choice))
  return {
    asOf: atlas.asOf,
    ...issueTexts(CODES, ISSUE_LOCALES.find((each) => each === locale) ?? 'en'),
    fields: fieldGuide(locale),
    facilities: sorted(atlas.facilities.map((each) => ({ ...choice(each), country: each.country }))),
    countries: sorted(
      [...atlas.countries.values()].map((each) => ({
        ...each,
        totals: [],
        contacts: [],
        label: worded(each.name, locale).text,
      })),
    ),
    choices: {
      materials: choices(atlas.materials),
      rivers: choices(atlas.rivers),
      basins: choices(atlas.basins),
      operators: choices(atlas.operators),
      regions: choices(atlas.regions),
    },
    sources: [...atlas.sources.values()].map(({ id, title, publisher, year, language: [lang = 'en'] }) => ({
      id,
      title,
      publisher,
      year,
      lang,
    })),
    standings: main.ranked.map(({ score: { facility, lo, best, hi, rated, excluded } }) => [
      facility,
      lo,
      best,
      hi,
      rated ? 2 : excluded ? 0 : 1,
    ]),
    method: {
      id: main.method.id,
      name: worded(main.method.name, locale).text,
      parts: Object.fromEntries(
        main.method.components.map(({ id, name }) => [id, worded(name, locale).text]),
      ),
    },
  }
}
