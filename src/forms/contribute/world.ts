import type { Country } from '../../core/country/country.ts'
import type { Method } from '../../core/method/method.ts'
import type { Ids } from '../../core/rules/rule.ts'
import type { ContributeData } from '../../artefacts/contribute/data.ts'

/** What the checks of one record ask of all the others. */
export interface World {
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids of each folder. */
  readonly ids: Ids
  readonly countries: readonly Country[]
  readonly facilities: ContributeData['facilities']
  readonly operators: ContributeData['choices']['operators']
  /** Method of the main ranking. */
  readonly method: Method | undefined
}

/** The world of what the page was given. */
export function worldOf(data: ContributeData, method: Method | undefined): World {
  const { choices, facilities, sources, asOf, countries } = data
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  return {
    asOf,
    ids: new Map([
      ['facilities', ids(facilities)],
      ['sources', ids(sources)],
      ['materials', ids(choices.materials)],
      ['rivers', ids(choices.rivers)],
      ['basins', ids(choices.basins)],
      ['operators', ids(choices.operators)],
      ['regions', ids(choices.regions)],
      ['countries', new Set(countries.map(({ code }) => code.toLowerCase()))],
    ]),
    countries,
    facilities,
    operators: choices.operators,
    method,
  }
}
