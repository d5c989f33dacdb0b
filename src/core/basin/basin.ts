import type { Fact, Localised } from '../claim.ts'

/** One record of `basins/`. */
export interface Basin {
  /** Name of the file. Example: `syr-darya`. */
  readonly id: string
  readonly name: Localised
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  /** Id of the basin it is part of. */
  readonly parent?: string
  /** ISO codes from source to mouth, upper case. */
  readonly countries: Fact<readonly string[]>
  readonly notes: readonly Localised[]
}
