import type { Claim, Range } from '../../core/claim.ts'
import { isLocalised } from '../../core/diff/canon.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import { isMap } from '../../core/value-at.ts'
import { formatDate, formatInterval, numberFormat } from '../../i18n/format.ts'
import { valueTexts } from '../facility/value-text.ts'
import type { AtlasContext } from '../list/context.ts'
import type { DiffContext } from './context.ts'
import { say, text } from './context.ts'
import type { Line, Quote } from './line.ts'
import { code, joined } from './line.ts'

const isField = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key)

const isRange = (value: unknown): value is Range =>
  isMap(value) && typeof value['lo'] === 'number' && typeof value['hi'] === 'number'

const isPlace = (value: unknown): boolean => isMap(value) && typeof value['lat'] === 'number'

/** Whether a value has the form that the field of that name has in a facility. */
const fits = (value: unknown): value is FactValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  isRange(value) ||
  isPlace(value) ||
  isLocalised(value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string' || isLocalised(item)))

/** A value of any kind in the words of the report. */
export function valueLine(context: DiffContext, side: AtlasContext, key: string, value: unknown): Line {
  if (value === null || value === undefined) return say(context, 'diff.nothing.there')
  if (isField(key) && fits(value))
    return joined(
      valueTexts(side, key, value).map(({ text: quote, lang }) => [
        { quote, ...(lang !== undefined && { lang }) },
      ]),
    )
  if (isLocalised(value)) return [text(context, value)]
  if (isRange(value)) return [formatInterval(value.lo, value.hi, numberFormat(context.locale).format)]
  if (Array.isArray(value)) return joined(value.map((item) => valueLine(context, side, '', item)))
  return typeof value === 'string' ? [{ quote: value }] : [code(JSON.stringify(value))]
}

/** A text in a language of its own. */
const foreign = ({ locale }: AtlasContext, quote: string, lang = locale): Quote => ({
  quote,
  ...(lang !== locale && { lang }),
})

/** A document by its id and its title, which is in the language of the document. */
function sourceLine(side: AtlasContext, id: string): Line {
  const source = side.published.atlas.sources.get(id)
  return source ? [code(id), ' ', foreign(side, source.title, source.language[0])] : [code(id)]
}

const dateText = ({ locale, head }: DiffContext, asOf: string): string =>
  asOf === 'undated' ? head.t('asof.undated') : formatDate(asOf, locale)

/** One claim with its documents, its date and everything else it says. */
export function claimLine(
  context: DiffContext,
  side: AtlasContext,
  key: string,
  claim: Claim<unknown>,
): Line {
  const { value, source, also = [], asOf, preferred, stated, locator, note } = claim
  const main = say(context, 'diff.claim', {
    value: valueLine(context, side, key, value),
    sources: joined([source, ...also].map((id) => sourceLine(side, id))),
    date: [dateText(context, asOf)],
  })
  return joined(
    [
      main,
      ...(preferred ? [say(context, 'diff.claim.preferred')] : []),
      ...(stated === undefined
        ? []
        : [say(context, 'diff.claim.stated', { text: [foreign(side, stated, 'en')] })]),
      ...(locator === undefined ? [] : [say(context, 'diff.claim.locator', { text: [{ quote: locator }] })]),
      ...(note ? [say(context, 'diff.claim.note', { text: [text(context, note)] })] : []),
    ],
    '; ',
  )
}
