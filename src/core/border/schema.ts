import { z } from 'zod'
import { claimsOf } from '../claim.ts'
import { normaliseFact } from '../normalise-claim.ts'
import { placeClaim } from '../schema/claims.ts'
import { countryCode, id } from '../schema/ids.ts'
import { notes } from '../schema/text.ts'
import type { Border } from './border.ts'

/** A record of `borders/` as it stands in the file, keys in canonical order. */
export const borderSchema = z
  .strictObject({
    crossings: z
      .array(
        placeClaim({
          river: id.meta({ description: 'The river that crosses the border.', examples: ['mailuu-suu'] }),
          into: countryCode.meta({ description: 'Which of the two countries it flows into.' }),
        }),
      )
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Rivers that cross it; a river that crosses twice stands twice.' }),
    notes: notes.optional(),
  })
  .meta({ title: 'Border', description: 'The border of two countries, and the rivers that cross it.' })

/** The two countries of a border, upper case, by the name of its file. Example: `kg-uz` gives KG and UZ. */
export function sidesOfBorder(fileId: string): readonly [string, string] {
  const [one = '', other = ''] = fileId.toUpperCase().split('-')
  return [one, other]
}

/** A validated record as the rest of the atlas sees it. */
export function normaliseBorder(fileId: string, record: z.infer<typeof borderSchema>): Border {
  const countries = sidesOfBorder(fileId)
  const [one, other] = countries
  const crossings = normaliseFact(record.crossings, ({ river, into }) => ({
    river,
    from: into === one ? other : one,
    into,
  }))
  return {
    id: fileId,
    countries,
    crossings: claimsOf(crossings),
    notes: record.notes ?? [],
  }
}
