import type { Point, SectionPart } from './parts.ts'

/** A number of the drawing: where it stands and what it points at; no line where it stands on its part. */
export interface Mark {
  readonly part: SectionPart
  readonly at: Point
  readonly to?: Point
}

/** The numbers, in order. */
export const SECTION_MARKS: readonly Mark[] = [
  { part: 'starter', at: [96, 232], to: [164, 288] },
  { part: 'raises', at: [158, 176], to: [236, 206] },
  { part: 'crest', at: [238, 104], to: [294, 142] },
  { part: 'pipeline', at: [296, 72], to: [300, 130] },
  { part: 'beach', at: [356, 84], to: [362, 164] },
  { part: 'freeboard', at: [432, 104], to: [406, 160] },
  { part: 'pond', at: [520, 112], to: [530, 194] },
  { part: 'decant', at: [596, 104], to: [600, 172] },
  { part: 'decant-pipe', at: [500, 366], to: [488, 314] },
  { part: 'spillway', at: [660, 100], to: [676, 176] },
  { part: 'diversion', at: [724, 88], to: [726, 156] },
  { part: 'tailings', at: [420, 264] },
  { part: 'liner', at: [612, 330], to: [586, 272] },
  { part: 'foundation', at: [700, 300] },
  { part: 'phreatic', at: [338, 226], to: [366, 246] },
  { part: 'drain', at: [210, 376], to: [196, 318] },
  { part: 'piezometer', at: [194, 124], to: [221, 208] },
  { part: 'collecting', at: [48, 284], to: [48, 336] },
]
