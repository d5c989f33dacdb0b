/** Examples of the small charts, one per state they can be in; tests and galleries print them. */
export const INTERVALS = {
  usual: { lo: 7.04, best: 8.14, hi: 9.3 },
  sure: { lo: 9, best: 9, hi: 9 },
  open: { lo: 4, best: null, hi: 13 },
  whole: { lo: 2, best: null, hi: 13 },
} as const

/** Places among nineteen. */
export const BANDS = {
  usual: { place: 4, best: 1, worst: 10 },
  sure: { place: 1, best: 1, worst: 1 },
  open: { place: null, best: 3, worst: 19 },
} as const

const range = (value: string, text: string) => ({ kind: 'interval', value, text }) as const
const score = (value: string, text: string) => ({ kind: 'score', value, text }) as const

/** Parts of a score: known, without a best value, sure, unknown. */
export const PARTS = [
  {
    id: 'capacity',
    label: 'Capacity',
    lo: 7.77,
    best: 8.14,
    hi: 8.52,
    fullRange: [2, 10],
    unknown: false,
    score: { best: score('8.14', '8.14'), range: range('7.77/8.52', '7.77–8.52') },
  },
  {
    id: 'toxicity',
    label: 'Toxicity',
    lo: 1,
    best: null,
    hi: 3,
    fullRange: [0, 3],
    unknown: false,
    score: { range: range('1/3', '1.00–3.00') },
  },
  {
    id: 'management',
    label: 'Management',
    lo: 1,
    best: 1,
    hi: 1,
    fullRange: [0, 1],
    unknown: false,
    score: { best: score('1', '1.00'), range: range('1/1', '1.00') },
  },
  {
    id: 'hazard',
    label: 'Hazard',
    lo: 0,
    best: null,
    hi: 2,
    fullRange: [0, 2],
    unknown: true,
    score: { range: range('0/2', '0.00–2.00') },
  },
] as const
