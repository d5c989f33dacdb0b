import type { Localised } from '../claim.ts'

/** Who answers, seen from the facility. */
export const RESPONSE_ROLES = ['operator', 'owner', 'authority', 'community', 'other'] as const
export type ResponseRole = (typeof RESPONSE_ROLES)[number]

/** Keys of a facility's record besides its facts that a reply may speak to. */
export const RESPONSE_KEYS = ['name', 'country', 'region', 'settlement', 'member_of', 'notes'] as const
export type ResponseKey = (typeof RESPONSE_KEYS)[number]

/** One record of `responses/`: what somebody concerned says of a facility's record, by right of reply. */
export interface Response {
  /** `<cc>/<slug>/<date>`, the path of the file. Example: `kg/kumtor/2026-11-20`. */
  readonly id: string
  /** Id of the facility. Example: `kg/kumtor`. */
  readonly facility: string
  /** Name of who answers. */
  readonly name: Localised
  readonly role: ResponseRole
  /** Keys of the record that it speaks to; empty where it speaks to the whole record. Example: `['volume_m3']`. */
  readonly about: readonly string[]
  /** What they say, unchanged or translated. */
  readonly text: Localised
  /** Id of the document it stands in. */
  readonly source?: string
  /** Address at which it was published. */
  readonly url?: string
  /** Day it was received, `YYYY-MM-DD`. */
  readonly received: string
  /** What the editors did with it. */
  readonly answer: Localised
}
