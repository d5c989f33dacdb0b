import type { Status } from '../../core/facility/vocabulary.ts'

/** What an outline says of a facility: in use, stopped, nobody's, or state not known. */
export const OUTLINES = ['used', 'stopped', 'orphan', 'unknown'] as const
export type Outline = (typeof OUTLINES)[number]

/** How an outline is drawn: a legend and the marks of the map read the same numbers. */
export interface Pen {
  /** Width of the line, pixels around a badge of radius 11. */
  readonly width: number
  /** Lengths of dash and gap; none is a whole line. */
  readonly dash: readonly number[]
  /** Distance of a second line around the first, 0 where there is none. */
  readonly second: number
}

/** A thin line, a double line, thick dashes, dots: told apart without colour. */
export const PENS: Readonly<Record<Outline, Pen>> = {
  used: { width: 1.4, dash: [], second: 0 },
  stopped: { width: 1.2, dash: [], second: 3 },
  orphan: { width: 3, dash: [6, 3], second: 0 },
  unknown: { width: 1.6, dash: [0.1, 3.2], second: 0 },
}

/** Which outline stands for a status. */
export const OUTLINE_OF: Readonly<Record<Status, Outline>> = {
  planned: 'used',
  'under-construction': 'used',
  active: 'used',
  suspended: 'stopped',
  inactive: 'stopped',
  closed: 'stopped',
  relocated: 'stopped',
  rehabilitated: 'stopped',
  reprocessed: 'stopped',
  abandoned: 'orphan',
  orphaned: 'orphan',
  'unknown-state': 'unknown',
}
