import type { Localised } from '../claim.ts'

/** One record of `operators/`. */
export interface Operator {
  /** Name of the file. Example: `kazzinc`. */
  readonly id: string
  readonly name: Localised
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  /** What it is. */
  readonly what?: Localised
}
