import type { MoveCause, ReleaseMove } from './summary.ts'

/**
 * Why a number moved: the facility's own record, the records of others, facilities that came or went, the
 * rules of the index, or several of these that cannot be told apart.
 */
export const SHARES = ['own', 'others', 'newcomers', 'leavers', 'method', 'recalculation', 'joined'] as const
export type ShareKind = (typeof SHARES)[number]

/** What one kind of cause did to a number, in places: negative is up the list (more hazardous). */
export interface Share {
  readonly kind: ShareKind
  readonly by: number
}

function kindOf(causes: readonly MoveCause[]): ShareKind {
  const [first, ...rest] = new Set(causes.map(({ by }) => by))
  return first !== undefined && rest.length === 0 ? first : 'joined'
}

/** The shares of a move, by kind; those that come to nothing are left out. They always sum to the move. */
export function splitOf({ parts }: Pick<ReleaseMove, 'parts'>): readonly Share[] {
  const sums = new Map<ShareKind, number>()
  for (const { by, causes } of parts) {
    const kind = kindOf(causes)
    sums.set(kind, (sums.get(kind) ?? 0) + by)
  }
  return SHARES.flatMap((kind) => {
    const by = sums.get(kind) ?? 0
    return by === 0 ? [] : [{ kind, by }]
  })
}
