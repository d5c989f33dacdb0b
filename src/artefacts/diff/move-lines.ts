import type { Cause, Measure, Move, Mover, MovePart } from '../../core/diff/move-types.ts'
import type { DiffContext } from './context.ts'
import { facilityLine, keyLine, say } from './context.ts'
import type { Item, Line } from './line.ts'
import { code, joined } from './line.ts'
import { bandText, number, signed } from './numbers.ts'

/** Who or what moved a number. Example: `records of others (kg/kumtor)`. */
export function causeLine(context: DiffContext, cause: Cause): Line {
  if (cause.by === 'method') return say(context, 'diff.cause.method')
  if (cause.by === 'own')
    return cause.fact === 'kind' ? say(context, 'diff.cause.kind') : keyLine(context, cause.fact)
  const what = say(context, `diff.cause.${cause.by}`)
  return cause.ids.length === 0 ? what : [...what, ' (', ...joined(cause.ids.map((id) => [code(id)])), ')']
}

function shareLine(context: DiffContext, { by, causes }: MovePart): Line {
  return say(context, 'diff.share', {
    by: [signed(context, by)],
    causes: joined(
      causes.map((cause) => causeLine(context, cause)),
      ' + ',
    ),
  })
}

const ENDS = {
  best: 'diff.end.best',
  worst: 'diff.end.worst',
  allBest: 'diff.end.all-best',
  allWorst: 'diff.end.all-worst',
} as const

/** The shares of some moves; of an end of a band with the name of the end. */
function sharesOf(context: DiffContext, moves: readonly Move[]): Line {
  const lines = moves.map(({ measure, parts }): Line => {
    const shares = joined(parts.map((part) => shareLine(context, part)))
    return measure === 'place' ? shares : [...say(context, ENDS[measure]), ' ', ...shares]
  })
  return joined(lines, '; ')
}

interface Aspect {
  readonly line: Line
  readonly moves: readonly Move[]
}

/** Place, band, and band with the unrated, those that moved. */
function aspects(context: DiffContext, { base, head, moves, band, bandAll }: Mover): readonly Aspect[] {
  const of = (...measures: readonly Measure[]) => moves.filter(({ measure }) => measures.includes(measure))
  const width = (change: Mover['band']): Line =>
    change === null ? [] : [' (', ...say(context, `diff.${change}`), ')']
  const [place, rank, all] = [of('place'), of('best', 'worst'), of('allBest', 'allWorst')]
  const found: Aspect[] = []
  if (place.length > 0 && base.place !== null && head.place !== null) {
    const parts = { from: [number(context, base.place)], to: [number(context, head.place)] }
    found.push({ line: say(context, 'diff.place.move', parts), moves: place })
  }
  if (rank.length > 0 && base.rank && head.rank) {
    const parts = { from: [bandText(context, base.rank)], to: [bandText(context, head.rank)] }
    found.push({ line: [...say(context, 'diff.band.move', parts), ...width(band)], moves: rank })
  }
  if (all.length > 0 && base.rankAll && head.rankAll) {
    const parts = { from: [bandText(context, base.rankAll)], to: [bandText(context, head.rankAll)] }
    found.push({ line: [...say(context, 'diff.all.move', parts), ...width(bandAll)], moves: all })
  }
  return found
}

/** A facility whose own record moved it: each number on a line of its own with its shares. */
export function ownMoverItem(context: DiffContext, mover: Mover): Item {
  return {
    line: facilityLine(context, mover),
    items: aspects(context, mover).map(({ line, moves }) => ({
      line: [...line, ': ', ...sharesOf(context, moves)],
    })),
  }
}

function otherMoverLine(context: DiffContext, mover: Mover): Line {
  const several = mover.moves.some(({ parts }) => parts.length > 1)
  const lines = aspects(context, mover).map(({ line, moves }): Line =>
    several ? [...line, ' [', ...sharesOf(context, moves), ']'] : line,
  )
  return [...facilityLine(context, mover), ': ', ...joined(lines)]
}

/**
 * A facility that others moved, in one line; shares only where there is more than one cause. One change may
 * move thousands, of which a comment has room for a few: the line is worded when it is read.
 */
export const otherMoverItem = (context: DiffContext, mover: Mover): Item => ({
  get line() {
    return otherMoverLine(context, mover)
  },
})
