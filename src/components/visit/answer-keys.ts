import type { Answer } from '../../core/evaluation/evaluation.ts'

/** The columns of a sheet, from the safe answer on. */
export const ANSWER_KEYS: readonly Answer[] = ['yes', 'mostly', 'partly', 'no', 'not-applicable', 'no-data']
