import { z } from 'zod'
import type { Localised } from '../claim.ts'
import { sourceIds } from '../schema/claims.ts'
import { day } from '../schema/dates.ts'
import { line, localised } from '../schema/text.ts'
import { OUTSIDE_EXTENTS } from './vocabulary.ts'
import type { OutsideExtent } from './vocabulary.ts'

/** The decision that an entry of an outside register belongs to a record. */
export interface OutsideDecision {
  readonly extent: OutsideExtent
  /** A person or a body. Example: `Editors of the atlas`. */
  readonly by: string
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly decided: string
  /** Documents that prove it. */
  readonly sources: readonly string[]
  /** What was compared. */
  readonly note?: Localised
}

/** One decision as it stands in a file. */
export const outsideDecision = z.strictObject({
  extent: z.literal(OUTSIDE_EXTENTS).meta({
    description: 'The entry is the same thing, a part of it, or a whole that holds more than it.',
  }),
  by: line.meta({ description: 'Who decided.', examples: ['Editors of the atlas'] }),
  decided: day.meta({ description: 'Day of the decision.', examples: ['2026-11-22'] }),
  sources: sourceIds.meta({ description: 'Documents that prove it.' }),
  note: localised.optional(),
})

/** A validated decision as the rest of the atlas sees it. */
export const normaliseDecision = ({ note, ...rest }: z.infer<typeof outsideDecision>): OutsideDecision => ({
  ...rest,
  ...(note && { note }),
})
