import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams } from '../../core/issue.ts'
import { hasUnseen } from './bytes.ts'

/** Longest texts, in characters: names and other texts. */
export const MAX_NAME = 200
export const MAX_TEXT = 4000

const ASCII = /^[\x20-\x7e\n]*$/
const ADDRESS =
  /(?:https?|ftp|mailto|javascript|data):|\/\/|www\.|\b[a-z0-9-]+\.(?:com|org|net|info|io|ru|kz|kg|uz|tj|tm)\b/iu
const WORD = /[\p{L}\p{M}\p{N}_]+/gu
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const OTHER = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u

/** A fault of a text: what and, where it has a part to show, which. */
export interface TextFault {
  readonly code: IssueCode
  readonly params?: IssueParams
}

/** The same for texts of common characters, without the cost of looking scripts up. */
const COMMON = /^[\n\x20-\x7e\xa0-\u024f\u0400-\u052f\u2010-\u205e\u2116]*$/
const COMMON_LATIN = /[A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f]/

function scripts(text: string): TextFault | undefined {
  const isCommon = COMMON.test(text)
  if (isCommon && !COMMON_LATIN.test(text)) return undefined
  const other = isCommon ? null : OTHER.exec(text)
  if (other) return { code: 'text-other-script', params: { part: other[0] } }
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return undefined
  const mixed = text.match(WORD)?.find((word) => LATIN.test(word) && CYRILLIC.test(word))
  return mixed === undefined ? undefined : { code: 'text-mixed-script', params: { part: mixed } }
}

/**
 * Gate G5: plain text in composed characters, each word in one script, no markup, no address in a
 * name, not blank, not endless. The first fault of a text is told.
 */
export function textFault(text: string, isName: boolean): TextFault | undefined {
  if (text.trim() === '') return { code: 'text-blank' }
  const limit = isName ? MAX_NAME : MAX_TEXT
  if (text.length > limit) return { code: 'text-too-long', params: { limit, length: text.length } }
  const markup = /[<`]/.exec(text)
  if (markup) return { code: 'text-markup', params: { part: markup[0] } }
  if (isName && ADDRESS.test(text)) return { code: 'text-address' }
  if (ASCII.test(text)) return undefined
  if (hasUnseen(text)) return { code: 'text-hidden' }
  if (text.normalize('NFC') !== text) return { code: 'text-not-nfc' }
  return scripts(text)
}
