import { claimsOf } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'

/** Ways in which a facility fails, in the order of the page. */
export const FAILURE_MODES = [
  'overtopping',
  'slope',
  'foundation',
  'erosion',
  'earthquake',
  'pipes',
  'slides',
] as const
export type FailureMode = (typeof FAILURE_MODES)[number]

/** Words of the English text of a recorded cause that put it in a group of ours. */
const WORDS: Readonly<Record<FailureMode, RegExp>> = {
  overtopping: /overtop|over the crest/i,
  slope: /slope/i,
  foundation: /foundation|subsidence/i,
  erosion: /erosion|seepage|piping/i,
  earthquake: /earthquake|seismic|liquef/i,
  pipes: /\bpipe|pipeline|decant|spillway|outlet|collector|intake/i,
  slides: /landslide|mudflow/i,
}

/** The ways that the recorded causes of an incident show; empty where no source names a fitting one. */
export function modesOf({ cause }: Pick<Incident, 'cause'>): readonly FailureMode[] {
  const said = claimsOf(cause).map(({ value }) => value.en)
  return FAILURE_MODES.filter((mode) => said.some((text) => WORDS[mode].test(text)))
}
