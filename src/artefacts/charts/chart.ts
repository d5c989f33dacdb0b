/** The charts in the order of their page; each is a section, and the name of its downloads. */
export const CHART_IDS = ['ranks', 'parts', 'volume', 'known', 'groups', 'timeline'] as const
export type ChartId = (typeof CHART_IDS)[number]

/** What every chart says beside what it draws. */
export interface ChartText {
  readonly id: ChartId
  /** Short name for the list of contents. Example: `Rank and band`. */
  readonly name: string
  /** What the chart shows, as a statement worked out from the records. */
  readonly title: string
  /** What to see in it, and how to read it. */
  readonly see: readonly string[]
}
