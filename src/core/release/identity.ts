/**
 * Which state of the atlas something was made from. The same inputs on the same release date always give the
 * same identity; a mention of the id is enough to check a copy for ever.
 */
export interface ReleaseIdentity {
  /** The date and the first eight digits of `inputs`. Example: `2026-11-22-1a2b3c4d`. */
  readonly id: string
  /** Release date, `YYYY-MM-DD`. */
  readonly date: string
  /** SHA-256 of all inputs, 64 hexadecimal digits: the records, the code, and what the code is built with. */
  readonly inputs: string
  /** Whether the records hold the summary of this very release; what is built between two releases has none. */
  readonly published: boolean
}

/** What is known of the files behind an atlas. */
export interface Edition {
  readonly release: ReleaseIdentity
  /** SHA-256 of a record's bytes, in hexadecimal. Example: `recordHash('facilities/kg/kumtor.yaml')`. */
  recordHash(file: string): string
}

/** The id of a release. Example: `2026-11-22-1a2b3c4d`. */
export const releaseId = (date: string, inputs: string): string => `${date}-${inputs.slice(0, 8)}`

/**
 * The identity of a state.
 * @param date release date, `YYYY-MM-DD`
 * @param inputs SHA-256 of the inputs, in hexadecimal
 * @param known ids of the releases whose summaries the records hold
 */
export function identityOf(date: string, inputs: string, known: readonly string[]): ReleaseIdentity {
  const id = releaseId(date, inputs)
  return { id, date, inputs, published: known.includes(id) }
}
