import { path } from './routes.ts'

/** The pages of the guide for readers, in the order in which to read them. */
export const LESSONS = [
  { id: 'tailings', page: path.guideTailings() },
  { id: 'failures', page: path.guideFailures() },
  { id: 'indices', page: path.guideIndices() },
  { id: 'bands', page: path.guideBands() },
  { id: 'ask', page: path.guideAsk() },
] as const
