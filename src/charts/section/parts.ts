/** Parts of the drawing that have a name, in the order of their numbers. */
export const SECTION_PARTS = [
  'starter',
  'raises',
  'crest',
  'pipeline',
  'beach',
  'freeboard',
  'pond',
  'decant',
  'decant-pipe',
  'spillway',
  'diversion',
  'tailings',
  'liner',
  'foundation',
  'phreatic',
  'drain',
  'piezometer',
  'collecting',
] as const
export type SectionPart = (typeof SECTION_PARTS)[number]

/** What of the drawing is shown, in its own units: above it is only sky. */
export const SECTION_SIZE = { top: 44, width: 760, height: 412 } as const

/** Radius of a number's disc, in the same units. */
export const MARK_RADIUS = 15

/** A place in the drawing. */
export type Point = readonly [x: number, y: number]
