import type { MethodDiff } from '../../core/diff/move-types.ts'
import type { DiffContext } from './context.ts'
import { say, text } from './context.ts'
import type { Block, Line, Section } from './line.ts'
import { code } from './line.ts'
import { number } from './numbers.ts'

type Row = readonly [what: Line, base: string, head: string]

function methodRows(
  context: DiffContext,
  { name, rated, completeness, openness }: MethodDiff,
): readonly Row[] {
  const method = [text(context, name)]
  const percent = (share: number) => `${number(context, share * 100, 1)} %`
  return [
    [say(context, 'diff.number.rated', { method }), number(context, rated.base), number(context, rated.head)],
    [say(context, 'diff.number.known', { method }), percent(completeness.base), percent(completeness.head)],
    [
      say(context, 'diff.number.open', { method }),
      number(context, openness.base),
      number(context, openness.head),
    ],
  ]
}

/** How many move under a method, in one sentence. */
function movedBlock(context: DiffContext, { name, movers }: MethodDiff): Block {
  const method = [text(context, name)]
  if (movers.length === 0) return { kind: 'words', line: say(context, 'diff.moved.none', { method }) }
  const count = (of: (mover: (typeof movers)[number]) => boolean) => [
    number(context, movers.filter(of).length),
  ]
  const parts = {
    method,
    own: count(({ own }) => own),
    wider: count(({ band, bandAll }) => (band ?? bandAll) === 'widened'),
    narrower: count(({ band, bandAll }) => (band ?? bandAll) === 'narrowed'),
  }
  return { kind: 'words', line: say(context, 'diff.moved.count', parts, movers.length) }
}

/** Records, rated facilities, completeness and bands before and after. */
export function numberSection(context: DiffContext): Section {
  const { counts, methods } = context.diff
  const folders = counts
    .filter(({ base, head }) => base !== head)
    .map(({ folder, base, head }): Row => [
      say(context, 'diff.number.folder', { folder: [code(folder)] }),
      number(context, base),
      number(context, head),
    ])
  const rows = [...folders, ...methods.flatMap((method) => methodRows(context, method))]
  return {
    level: 2,
    title: say(context, 'diff.numbers'),
    blocks: [
      {
        kind: 'table',
        head: [say(context, 'diff.what'), say(context, 'diff.before'), say(context, 'diff.after')],
        rows: rows.map(([what, base, head]) => [what, [base], [head]]),
        numbers: [1, 2],
      },
      ...methods.map((method) => movedBlock(context, method)),
    ],
  }
}
