import type { Precision } from '../../core/facility/vocabulary.ts'

/** What a stated precision may be off by, kilometres; drawn to scale where the scale allows. */
export const REACH: Readonly<Record<Precision, number>> = { site: 0, settlement: 5, approximate: 20 }
