import type { Response } from '../../core/response/response.ts'
import { RESPONSE_KEYS } from '../../core/response/response.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { LineLink } from './claim-line.ts'
import { lineLink } from './claim-line.ts'
import type { FacilityContext } from './facility-context.ts'

/** A reply to the record, by right of reply: plain text of whoever answers, and what became of it. */
export interface Reply {
  /** Where it stands on the page. Example: `reply-2026-11-20`. */
  readonly anchor: string
  readonly name: Worded
  /** Example: `operator`. */
  readonly role: string
  /** Example: `20 November 2026`. */
  readonly date: string
  /** What it speaks to, in words. Example: `Volume`, `the whole record`. */
  readonly about: string
  readonly text: Worded
  readonly answer: Worded
  /** Id of the document that holds it. */
  readonly sources: readonly string[]
  readonly url?: string
  readonly line: LineLink
}

function aboutText({ t }: FacilityContext, { about }: Response): string {
  if (about.length === 0) return t('reply.about.all')
  return about
    .map((key) => {
      const field = FIELD_KEYS.find((each) => each === key)
      const other = RESPONSE_KEYS.find((each) => each === key)
      return field ? t(`field.${field}`) : other ? t(`reply.about.${other}`) : key
    })
    .join(', ')
}

function reply(context: FacilityContext, response: Response): Reply {
  const { t, locale } = context
  const { id, received, source, url } = response
  return {
    anchor: `reply-${received}`,
    name: worded(response.name, locale),
    role: t(`reply.role.${response.role}`),
    date: formatDate(received, locale),
    about: aboutText(context, response),
    text: worded(response.text, locale),
    answer: worded(response.answer, locale),
    sources: source === undefined ? [] : [source],
    ...(url !== undefined && { url }),
    line: lineLink(context, `responses/${id}.yaml`, []),
  }
}

const ofFacility = ({ facility, published }: FacilityContext): readonly Response[] =>
  published.atlas.responses.filter((each) => each.facility === facility.id)

/** Every reply to a facility's record, the latest first. */
export const replies = (context: FacilityContext): readonly Reply[] =>
  ofFacility(context)
    .map((response) => reply(context, response))
    .toReversed()

/** Replies that speak to one fact, the latest first. */
export const repliesTo = (context: FacilityContext, key: string): readonly Reply[] =>
  ofFacility(context)
    .filter(({ about }) => about.includes(key))
    .map((response) => reply(context, response))
    .toReversed()
