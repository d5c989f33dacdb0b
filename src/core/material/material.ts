import type { Localised } from '../claim.ts'

/** One record of `materials/`. */
export interface Material {
  /** Name of the file. Example: `uranium-mill-tailings`. */
  readonly id: string
  readonly name: Localised
  readonly aliases: readonly string[]
  /** What it is, in a sentence. */
  readonly what: Localised
  /** Word that gathers materials of one kind. Example: `uranium`. */
  readonly group: string
}
