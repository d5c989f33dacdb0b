import { z } from 'zod'
import { sourceIds } from '../schema/claims.ts'
import { day } from '../schema/dates.ts'
import { id, placedId } from '../schema/ids.ts'
import { onceEach } from '../schema/once-each.ts'
import { localised } from '../schema/text.ts'
import { PROBLEM_AREAS } from './known-problem.ts'
import type { KnownProblem, KnownProblems } from './known-problem.ts'

const problem = z.strictObject({
  id: id.meta({ description: 'A name of the problem, once in the file.', examples: ['names-ours'] }),
  area: z.literal(PROBLEM_AREAS).meta({ description: 'What it is about.' }),
  title: localised.meta({ description: 'The problem in a few words.' }),
  text: localised.meta({ description: 'What the problem is.' }),
  effect: localised.meta({ description: 'What a reader must take into account.' }),
  remedy: localised.meta({ description: 'What would settle it.' }),
  since: day.meta({ description: 'Day it was first stated.', examples: ['2026-11-22'] }),
  settled: day.meta({ description: 'Day it was settled; left out while it stands.' }).optional(),
  facilities: z
    .array(placedId)
    .min(1, { error: 'empty-list' })
    .meta({ description: 'Facilities it is about.' })
    .optional(),
  sources: sourceIds.meta({ description: 'Documents that show it.' }).optional(),
})

/** The file `known-problems.yaml`, keys in canonical order. */
export const knownProblemsSchema = z
  .strictObject({
    problems: z.array(problem).check(onceEach).meta({ description: 'Known problems, one item each.' }),
  })
  .meta({ title: 'Known problems', description: 'What the editors know to be wrong, weak or missing.' })

/** A validated file as the rest of the atlas sees it. */
export function normaliseKnownProblems({ problems }: z.infer<typeof knownProblemsSchema>): KnownProblems {
  return {
    problems: problems.map(({ settled, facilities, sources, ...rest }): KnownProblem => ({
      ...rest,
      ...(settled !== undefined && { settled }),
      facilities: facilities ?? [],
      sources: sources ?? [],
    })),
  }
}
