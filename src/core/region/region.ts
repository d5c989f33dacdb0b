import type { Localised } from '../claim.ts'

/** One record of `regions/`: an oblast or its like. */
export interface Region {
  /** `<cc>/<id>`, the path of the file. Example: `kg/jalal-abad`. */
  readonly id: string
  readonly name: Localised
  readonly namesOther: Readonly<Record<string, string>>
  /** ISO 3166-2 code. Example: `KG-J`. */
  readonly code?: string
}
