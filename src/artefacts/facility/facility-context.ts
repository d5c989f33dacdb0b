import type { Facility } from '../../core/facility/facility.ts'
import type { Path } from '../../core/issue.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Context } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'

/** The published atlas, with the line of every value in its file. */
export interface Located extends Published {
  /** 1-based line of a path in a file below the content folder. */
  lineOf(file: string, path: Path): number | undefined
}

/** What every part of a facility's page needs. */
export interface FacilityContext extends Context {
  readonly facility: Facility
  readonly lineOf: Located['lineOf']
}

/** The context of one facility's page. Throws on an id that is none: routes are made from the records. */
export function facilityContext(located: Located, id: string, locale: Locale): FacilityContext {
  const facility = located.atlas.facilities.find((each) => each.id === id)
  if (!facility) throw new Error(`no facility "${id}"`)
  return {
    ...contextOf(located, locale),
    facility,
    lineOf: (file, path) => located.lineOf(file, path),
  }
}

/** Path of a facility's record below the content folder. Example: `facilities/kg/kumtor.yaml`. */
export function fileOf(facility: Pick<Facility, 'id'>): string {
  return `facilities/${facility.id}.yaml`
}
