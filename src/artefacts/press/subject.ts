import type { Atlas } from '../../core/atlas.ts'
import { path } from '../../i18n/routes.ts'

/** Kinds of pages that have a press kit. */
export const PRESS_KINDS = ['facility', 'country', 'basin', 'incident'] as const
export type PressKind = (typeof PRESS_KINDS)[number]

/** What a press kit is about. Example: `{ kind: 'facility', id: 'kg/kumtor' }`. */
export interface PressSubject {
  readonly kind: PressKind
  /** As the record has it; of a country and a basin the name of its file. */
  readonly id: string
}

/** The address of the subject's page after the language. Example: `facilities/kg/kumtor/`. */
export const pressPage = ({ kind, id }: PressSubject): string => path[kind](id)

/** Everything that has a press kit: facilities, countries, basins, incidents, each in the order of the records. */
export function pressSubjects(atlas: Atlas): readonly PressSubject[] {
  const ids: Readonly<Record<PressKind, readonly string[]>> = {
    facility: atlas.facilities.map(({ id }) => id),
    country: [...atlas.countries.keys()],
    basin: [...atlas.basins.keys()],
    incident: atlas.incidents.map(({ id }) => id),
  }
  return PRESS_KINDS.flatMap((kind) => ids[kind].map((id) => ({ kind, id })))
}
