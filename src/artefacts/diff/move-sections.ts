import type { Cause, Comer, MethodDiff, Mover, RatedChange } from '../../core/diff/move-types.ts'
import type { DiffContext } from './context.ts'
import { facilityLine, say, text, whyLine } from './context.ts'
import type { Block, Item, Line, Section } from './line.ts'
import { code, joined } from './line.ts'
import { causeLine, otherMoverItem, ownMoverItem } from './move-lines.ts'
import { standingLine } from './numbers.ts'

const titled = (line: Line, items: readonly Item[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'words', line: [...line, ':'] },
        { kind: 'list', items },
      ]

/** What moved a facility, over all its numbers, each cause once. */
function causesOf({ moves }: Mover): readonly Cause[] {
  const found = new Map<Cause['by'], Set<string>>()
  for (const { parts } of moves)
    for (const { causes } of parts)
      for (const cause of causes) {
        const ids = found.get(cause.by) ?? new Set()
        found.set(cause.by, ids)
        if ('ids' in cause) for (const id of cause.ids) ids.add(id)
      }
  const kinds = ['method', 'leavers', 'newcomers', 'others'] as const
  return kinds.flatMap((by): readonly Cause[] => {
    const ids = found.get(by)
    if (!ids) return []
    return [by === 'method' ? { by } : { by, ids: [...ids].sort().slice(0, 10) }]
  })
}

/** Movers that have the same causes, under those. */
function othersBlocks(context: DiffContext, movers: readonly Mover[]): readonly Block[] {
  const groups = Map.groupBy(movers, (mover) => JSON.stringify(causesOf(mover)))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const causes = joined(causesOf(first).map((cause) => causeLine(context, cause)))
    return titled(
      say(context, 'diff.moves.others', { causes }),
      group.map((mover) => otherMoverItem(context, mover)),
    )
  })
}

function ratingItem(context: DiffContext, { id, name, base, head }: RatedChange): Item {
  const parts = { name: facilityLine(context, { id, name }), why: head ? whyLine(context, head) : [] }
  const key = head === null ? 'diff.ratings.in' : base === null ? 'diff.ratings.out' : 'diff.ratings.why'
  return { line: say(context, key, parts) }
}

function comerItem(context: DiffContext, { id, name, standing, why }: Comer): Item {
  const line = facilityLine(context, { id, name })
  return why === null
    ? { line: say(context, 'diff.comer.rated', { name: line, standing: standingLine(context, standing) }) }
    : { line: say(context, 'diff.comer.unrated', { name: line, why: whyLine(context, why) }) }
}

function methodSection(context: DiffContext, diff: MethodDiff): readonly Section[] {
  const { method, name, isDefault, movers, ratings, newcomers, leavers } = diff
  const replaced: readonly Block[] =
    method.base === method.head
      ? []
      : [
          {
            kind: 'words',
            line: say(context, 'diff.moves.replaced', {
              base: [code(method.base)],
              head: [code(method.head)],
            }),
          },
        ]
  const blocks = [
    ...replaced,
    ...titled(
      say(context, 'diff.moves.own'),
      movers.filter(({ own }) => own).map((mover) => ownMoverItem(context, mover)),
    ),
    ...titled(
      say(context, 'diff.ratings'),
      ratings.map((rating) => ratingItem(context, rating)),
    ),
    ...titled(
      say(context, 'diff.newcomers'),
      newcomers.map((each) => comerItem(context, each)),
    ),
    ...titled(
      say(context, 'diff.leavers'),
      leavers.map((each) => comerItem(context, each)),
    ),
    ...othersBlocks(
      context,
      movers.filter(({ own }) => !own),
    ),
  ]
  if (blocks.length === 0) return []
  const how: readonly Block[] =
    isDefault && movers.length > 0 ? [{ kind: 'words', line: say(context, 'diff.how') }] : []
  const title = say(context, isDefault ? 'diff.moves.main' : 'diff.moves', { method: [text(context, name)] })
  return [{ level: 2, title, blocks: [...how, ...blocks] }]
}

/** Who moves under each method, the default one first; methods that nobody moves by are left out. */
export const moveSections = (context: DiffContext): readonly Section[] =>
  context.diff.methods.flatMap((method) => methodSection(context, method))
