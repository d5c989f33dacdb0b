import type { Gate, IssueCode } from '../../core/issue-codes.ts'
import { ISSUE_CODES } from '../../core/issue-codes.ts'
import type { IssueParams, Level } from '../../core/issue.ts'
import { issueText } from '../../i18n/issue-text.ts'
import type { IssueText } from '../../i18n/issue-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { codeBlock, pieces } from './code.ts'
import type { CodeBlock, Piece } from './code.ts'
import { EXAMPLES } from './examples/all.ts'
import { EXAMPLE_FILE } from './examples/example.ts'
import said from './examples/said.json' with { type: 'json' }

/** A code with the sentence it says. */
export interface ProblemLink {
  readonly code: IssueCode
  readonly sentence: readonly Piece[]
  /** Language of the sentence, where checks do not speak that of the page. */
  readonly lang?: string
}

/** The page of one code. */
export interface ProblemPage extends ProblemLink {
  readonly mend: readonly Piece[]
  readonly why: string
  readonly gate: Gate
  readonly step: string
  readonly level: Level
  readonly file?: string
  readonly bad: CodeBlock
  readonly good: CodeBlock
  /** The other codes of its gate. */
  readonly others: readonly ProblemLink[]
}

/** The codes of a gate. */
export interface ProblemGroup {
  readonly gate: Gate
  readonly title: string
  readonly text: string
  readonly codes: readonly ProblemLink[]
}

/** What the check said of the bad example; a snapshot of the tests keeps it true. */
const SAID: Readonly<Record<string, { readonly level: string; readonly params: IssueParams }>> = said

const GATES = Object.keys(ISSUE_CODES).filter((key): key is Gate => key in ISSUE_CODES)
const codesOf = (gate: Gate): readonly IssueCode[] => ISSUE_CODES[gate]

/** Every code of every gate. */
export const PROBLEM_CODES: readonly IssueCode[] = GATES.flatMap(codesOf)

/** Checks speak two languages; a page in a third one says so. */
const spoken = (locale: Locale): 'en' | 'ru' => (locale === 'ru' ? 'ru' : 'en')

/** Sentence and mend as the check says them, or with an ellipsis for what differs from case to case. */
function words(code: IssueCode, locale: Locale, real: boolean): IssueText {
  const { message, hint } = issueText(code, (real && SAID[code]?.params) || {}, spoken(locale))
  const open = (text: string) => text.replace(/\{\w+\}\.?/g, '…')
  return { message: open(message), hint: open(hint) }
}

/**
 * In a Russian sentence what stands in YAML is code, told apart by its straight quotes and brackets; so is
 * a Latin letter within a Cyrillic word, which nobody could see otherwise.
 */
const CODE =
  /("[^"]*"|\{[^{}]*\}|\[[^[\]]*\]|(?<=\p{Script=Cyrillic})\p{Script=Latin}+|\p{Script=Latin}+(?=\p{Script=Cyrillic}))/u

const inRussian = (text: string): readonly Piece[] =>
  text
    .split(CODE)
    .map((part, index) => {
      const isCode = index % 2 === 1 && !/\p{Script=Cyrillic}/u.test(part)
      return isCode ? { text: part, lang: 'en' } : { text: part }
    })
    .filter((piece) => piece.text !== '')

/** Minutes and seconds of an angle have signs of their own. */
const angles = (text: string): string => text.replace(/(\d)'(?=\d)/g, '$1′').replace(/(′\d+)"/g, '$1″')

const told = (text: string, locale: Locale): readonly Piece[] =>
  spoken(locale) === 'ru' ? inRussian(angles(text)) : pieces(angles(text))

function linkOf(code: IssueCode, locale: Locale): ProblemLink {
  return {
    code,
    sentence: told(words(code, locale, false).message, locale),
    ...(spoken(locale) !== locale && { lang: spoken(locale) }),
  }
}

/** An example of nothing at all says so. */
const emptyBlock = (locale: Locale): CodeBlock => ({
  lines: [{ pieces: [{ text: translator(locale)('guide.code.empty') }], marked: false }],
})

const bareOf = (text: string): string => text.replace(/[\r\n]/g, '')

/** Everything that the page of a code prints. */
export function problemPage(code: IssueCode, locale: Locale): ProblemPage {
  const t = translator(locale)
  const gate = GATES.find((each) => codesOf(each).includes(code)) ?? 'rule'
  const { bad, good, file = EXAMPLE_FILE, as, line = 0 } = EXAMPLES[code]
  const ends = bareOf(bad) === bareOf(good)
  return {
    ...linkOf(code, locale),
    sentence: told(words(code, locale, true).message, locale),
    mend: told(words(code, locale, true).hint, locale),
    why: t(`problem-why.${code}`),
    gate,
    step: t(`guide.gate.${gate}`),
    level: SAID[code]?.level === 'warning' ? 'warning' : 'error',
    ...((as === undefined || as === 'whole') && { file: `content/${file}` }),
    bad: bad === '' ? emptyBlock(locale) : codeBlock(bad, locale, as === 'listing' ? 0 : line, ends),
    good: codeBlock(good, locale, 0, ends),
    others: codesOf(gate)
      .filter((other) => other !== code)
      .map((other) => linkOf(other, locale)),
  }
}

/** All codes, gate by gate. */
export function problemGroups(locale: Locale): readonly ProblemGroup[] {
  const t = translator(locale)
  return GATES.map((gate) => ({
    gate,
    title: t(`guide.gate.${gate}`),
    text: t(`guide.gate-text.${gate}`),
    codes: codesOf(gate).map((code) => linkOf(code, locale)),
  }))
}
