import type { Fact, Localised } from '../claim.ts'

/** One record of `rivers/`. */
export interface River {
  /** Name of the file. Example: `mailuu-suu`. */
  readonly id: string
  readonly name: Localised
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  /** Id of the basin it drains to. */
  readonly basin?: string
  /** Id of the river it flows into, or the name of the water it ends in. */
  readonly mouth?: Localised | string
  /** The next country that the river it flows into enters below the mouth, upper case. */
  readonly nextCountry?: string
  /** Documents for name, basin and mouth. */
  readonly sources: readonly string[]
  /** ISO codes from source to mouth, upper case. */
  readonly countries: Fact<readonly string[]>
  readonly notes: readonly Localised[]
}
