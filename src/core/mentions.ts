import { claimsOf } from './claim.ts'
import type { Localised } from './claim.ts'
import type { Facility } from './facility/facility.ts'

/** An id within a sentence: a letter and digits, as documents are numbered. Example: `s126`. */
const ID_IN_TEXT = /\b[a-z]+-?\d[a-z\d-]*\b/g

/** Ids that the remarks of a facility name in words, without resting a claim on them. */
export function mentions({ notes, facts }: Facility): readonly string[] {
  const remarks: Localised[] = [...notes]
  for (const fact of Object.values(facts))
    for (const { note } of claimsOf<unknown>(fact)) if (note) remarks.push(note)
  return remarks.flatMap(({ en }) => en.match(ID_IN_TEXT) ?? [])
}
