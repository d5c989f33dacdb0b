/** What one line of the drawing of a basin shows. */
export type RowKind = 'river' | 'town' | 'facility' | 'border' | 'note' | 'mouth'

/** One line of the drawing, from source to mouth. Rivers are nested: what joins a river stands between its lines. */
export interface Row {
  readonly kind: RowKind
  /** How many rivers the water still passes to the last one: the lane it is drawn in. -1 stands on no river. */
  readonly depth: number
  /** What is printed beside it; empty for none. */
  readonly text: string
  /** Its language where it is not that of the page. */
  readonly lang?: string | undefined
  /** How many facilities it stands for. */
  readonly squares?: number
  /** Lanes of rivers along which the order of what stands here is not known. */
  readonly open: readonly number[]
}
