import { z } from 'zod'
import { id, placedId } from '../schema/ids.ts'
import { localised } from '../schema/text.ts'

/** What a release keeps the words of, in the order they stand in; of facilities it keeps the facts themselves. */
const KINDS = ['country', 'basin', 'incident'] as const

/** What was said, in words that are never made again; gate G5 bounds each text as those of records. */
const said = {
  /** As the record named it. */
  name: localised,
  /** What it is and where. Example: `Accident, Kyrgyzstan`. */
  what: localised,
  /** One line without a full stop. Example: `41 records; rated: 10`. */
  standing: localised,
  /** Sentences that could be quoted on that day, without date and release. */
  say: localised,
}

const subject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('country'),
    /** Name of the file: ISO 3166-1 alpha-2, lower case. */
    id: z.string().regex(/^[a-z]{2}$/, { error: 'bad-country-code' }),
    ...said,
  }),
  /** Name of the file. Example: `syr-darya`. */
  z.strictObject({ kind: z.literal('basin'), id, ...said }),
  /** Example: `kg/kumtor-1993`. */
  z.strictObject({ kind: z.literal('incident'), id: placedId, ...said }),
])

/** A country, a basin or an incident as a release spoke of it. */
export type ReleaseSubject = Readonly<z.infer<typeof subject>>

/** Before, behind or the same: by kind, then by id. */
const order = (a: ReleaseSubject, b: ReleaseSubject): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id > b.id))

/** The order they stand in. */
export const inOrderOfSubjects = (subjects: readonly ReleaseSubject[]): ReleaseSubject[] =>
  subjects.toSorted(order)

/** The list of a summary: each once, in their order, so that no two frames have one address. */
export const subjectsSchema = z.array(subject).superRefine((subjects, context) => {
  for (const [at, each] of subjects.entries()) {
    const before = subjects[at - 1]
    if (before && order(before, each) >= 0)
      context.addIssue({ code: 'custom', message: 'bad-shape', path: [at, 'id'] })
  }
})
