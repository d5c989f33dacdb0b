import { repositoryLine } from '../../config.ts'
import type { AsOf, Claim, ClaimMeta } from '../../core/claim.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Located } from './facility-context.ts'

/** The line of git that holds a value. */
export interface LineLink {
  /** Example: `line 42`. */
  readonly text: string
  readonly href: string
}

/** One source's word on one fact, as the page prints it. */
export interface ClaimLine {
  readonly values: readonly Worded[]
  /** Set where the value leads to a page of its own words. Example: what a material is. */
  readonly gloss?: Worded
  /** Example: `25 February 2013`. */
  readonly date: string
  /** Ids of documents, the one that states the value first. */
  readonly sources: readonly string[]
  /** The words of the source, where they say more than the value. */
  readonly stated?: Worded
  readonly locator?: string
  readonly note?: Worded
  readonly preferred: boolean
  /** A sentence rather than a value: printed without stress. */
  readonly prose: boolean
  readonly line: LineLink
}

/** A date of a claim for the end of a line. Example: `2003`, `undated`. */
export function dateText({ locale, t }: Context, asOf: AsOf): string {
  return asOf === 'undated' ? t('asof.undated') : formatDate(asOf, locale)
}

/** What it takes to find a value in its file. */
export type LineContext = Context & Pick<Located, 'lineOf'>

/** Where a value stands in its record. */
export function lineLink(
  { t, lineOf }: LineContext,
  file: string,
  path: readonly (string | number)[],
): LineLink {
  const line = lineOf(file, path) ?? 1
  return { text: t('facility.line', { line: String(line) }), href: repositoryLine(`content/${file}`, line) }
}

/** Characters from which a value is read as a sentence. */
const PROSE = 48

/** Letters of Russian units and those of English ones that they stand for. */
const UNIT_LETTERS: ReadonlyMap<string, string> = new Map([
  ['м', 'm'],
  ['т', 't'],
  ['к', 'k'],
  ['г', 'h'],
  ['а', 'a'],
])

/** A text without marks, spaces and the script of its unit, to see whether two say the same. */
const bare = (text: string): string =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s,.]/gu, ''),
  ]
    .map((letter) => UNIT_LETTERS.get(letter) ?? letter)
    .join('')

/** `stated` is English as entered; it is left out where it repeats the value. */
function statedOf({ locale }: Context, { stated }: ClaimMeta, values: readonly Worded[]): Worded | undefined {
  if (stated === undefined) return undefined
  if (bare(values.map(({ text }) => text).join('')) === bare(stated)) return undefined
  return { text: stated, ...(locale !== 'en' && { lang: 'en' }) }
}

/** Words one claim. `path` leads to it in the file. */
export function claimLine<T>(
  context: LineContext,
  file: string,
  path: readonly (string | number)[],
  claim: Claim<T>,
  values: readonly Worded[],
): ClaimLine {
  const stated = statedOf(context, claim, values)
  return {
    values,
    date: dateText(context, claim.asOf),
    sources: [claim.source, ...(claim.also ?? [])],
    ...(stated && { stated }),
    ...(claim.locator !== undefined && { locator: claim.locator }),
    ...(claim.note && { note: worded(claim.note, context.locale) }),
    preferred: claim.preferred === true,
    prose: values.reduce((length, { text }) => length + text.length, 0) > PROSE,
    line: lineLink(context, file, path),
  }
}
