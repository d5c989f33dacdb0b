import type { Point } from './parts.ts'

/** What a shape is made of; its look is in the sheet. */
export type Matter =
  | 'ground'
  | 'tailings'
  | 'water'
  | 'dam'
  | 'drain'
  | 'liner'
  | 'pipe'
  | 'level'
  | 'tower'
  | 'tube'
  | 'measure'

/** One shape, the lower ones first. */
export interface Shape {
  readonly matter: Matter
  readonly path: string
}

const lines = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('')
const area = (points: readonly Point[]): string => `${lines(points)}Z`

/** The valley floor and the hill, from left to right. */
const SURFACE: readonly Point[] = [
  [0, 330],
  [20, 330],
  [34, 344],
  [64, 344],
  [78, 330],
  [110, 326],
  [250, 323],
  [430, 318],
  [560, 290],
  [640, 230],
  [672, 198],
  [716, 154],
  [722, 162],
  [732, 162],
  [738, 142],
  [760, 124],
]

/** Starter dam and the raises on it: foot, crest and inner foot of each. */
const RAISES: readonly (readonly Point[])[] = [
  [
    [180, 262],
    [210, 222],
    [232, 222],
    [268, 262],
  ],
  [
    [218, 222],
    [248, 182],
    [270, 182],
    [306, 222],
  ],
  [
    [256, 182],
    [286, 142],
    [310, 142],
    [346, 182],
  ],
]

/** Every shape of the drawing. */
export const SECTION_SHAPES: readonly Shape[] = [
  { matter: 'ground', path: area([...SURFACE, [760, 420], [0, 420]]) },
  {
    matter: 'tailings',
    path: area([
      [200, 262],
      [250, 323],
      [430, 318],
      [560, 290],
      [640, 230],
      [648, 222],
      [560, 214],
      [470, 186],
      [322, 158],
      [300, 150],
    ]),
  },
  {
    matter: 'water',
    path: area([
      [470, 186],
      [684, 186],
      [648, 222],
      [560, 214],
    ]),
  },
  {
    matter: 'water',
    path: area([
      [26, 336],
      [72, 336],
      [64, 344],
      [34, 344],
    ]),
  },
  {
    matter: 'liner',
    path: lines([
      [256, 323],
      [430, 318],
      [560, 290],
      [640, 230],
      [684, 186],
    ]),
  },
  {
    matter: 'dam',
    path: area([
      [110, 326],
      [165, 262],
      [200, 262],
      [250, 323],
    ]),
  },
  ...RAISES.map((points): Shape => ({ matter: 'dam', path: area(points) })),
  {
    matter: 'drain',
    path: area([
      [110, 326],
      [126, 308],
      [250, 314],
      [256, 323],
    ]),
  },
  { matter: 'level', path: 'M470 186C400 214 330 290 246 312' },
  {
    matter: 'pipe',
    path: lines([
      [600, 268],
      [440, 332],
      [300, 338],
      [74, 340],
    ]),
  },
  {
    matter: 'tower',
    path: area([
      [592, 170],
      [608, 170],
      [608, 268],
      [592, 268],
    ]),
  },
  {
    matter: 'pipe',
    path: lines([
      [668, 176],
      [700, 186],
      [760, 190],
    ]),
  },
  {
    matter: 'tube',
    path: lines([
      [221, 212],
      [221, 300],
    ]),
  },
  {
    matter: 'pipe',
    path: lines([
      [298, 134],
      [318, 140],
      [332, 154],
    ]),
  },
  {
    matter: 'measure',
    path: 'M312 142H420M392 186H470M404 146V182M399 152L404 144L409 152M399 176L404 184L409 176',
  },
]
