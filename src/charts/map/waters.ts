/** Waters the maps name, with points on them in degrees; the first one in the frame is taken. */
export interface Water {
  readonly id:
    | 'alakol'
    | 'amu-darya'
    | 'aral'
    | 'balkhash'
    | 'caspian'
    | 'irtysh'
    | 'issyk-kul'
    | 'naryn'
    | 'panj'
    | 'syr-darya'
    | 'tobol'
    | 'ural'
    | 'zaysan'
  readonly kind: 'water' | 'river'
  readonly points: readonly (readonly [lon: number, lat: number])[]
}

/** Where the Naryn and the Kara Darya become the Syr Darya; base maps draw Naryn and Syr Darya as one line. */
export const SYR_DARYA_HEAD = [71.75, 40.9] as const

/** Points of rivers lie near the line drawn and are moved onto it. Checked by eye on the printed map. */
export const WATERS: readonly Water[] = [
  {
    id: 'caspian',
    kind: 'water',
    points: [
      [50.6, 41.4],
      [51.2, 39.2],
      [51.5, 44.8],
    ],
  },
  {
    id: 'aral',
    kind: 'water',
    points: [
      [59.9, 45.5],
      [59, 44.8],
    ],
  },
  {
    id: 'balkhash',
    kind: 'water',
    points: [
      [75.9, 46.05],
      [78.2, 46.2],
    ],
  },
  { id: 'issyk-kul', kind: 'water', points: [[77.25, 42.43]] },
  { id: 'zaysan', kind: 'water', points: [[84, 47.95]] },
  { id: 'alakol', kind: 'water', points: [[81.75, 46.1]] },
  {
    id: 'syr-darya',
    kind: 'river',
    points: [
      [65.6, 44.8],
      [68.1, 42.3],
      [62.9, 45.8],
      [69.3, 40.2],
      [70.8, 40.75],
    ],
  },
  {
    id: 'amu-darya',
    kind: 'river',
    points: [
      [62.6, 40.1],
      [65.4, 37.7],
      [60.2, 42.2],
      [67.3, 37.2],
    ],
  },
  {
    id: 'irtysh',
    kind: 'river',
    points: [
      [77.2, 51.9],
      [80.6, 50.2],
      [82.8, 49.9],
      [75.4, 53.4],
    ],
  },
  {
    id: 'ural',
    kind: 'river',
    points: [
      [51.8, 49],
      [51.7, 47.6],
      [52.5, 51.4],
      [56, 51.1],
    ],
  },
  {
    id: 'naryn',
    kind: 'river',
    points: [
      [74.8, 41.45],
      [76.2, 41.4],
      [72.2, 41.3],
      [73.8, 41.8],
      [77.4, 41.5],
    ],
  },
  {
    id: 'panj',
    kind: 'river',
    points: [
      [71.5, 37.9],
      [69.4, 37.2],
      [71.5, 36.7],
    ],
  },
  {
    id: 'tobol',
    kind: 'river',
    points: [
      [63.2, 53],
      [62, 52.2],
    ],
  },
]
