import type { MethodDiff, PartChange, PartValue, ScoreChange } from '../../core/diff/move-types.ts'
import type { DiffContext } from './context.ts'
import { componentQuote, facilityLine, say, text } from './context.ts'
import type { Line, Section } from './line.ts'
import { joined } from './line.ts'
import { number, scoreText } from './numbers.ts'

function valueOf(context: DiffContext, part: PartValue | null): Line {
  if (!part) return say(context, 'diff.score.none')
  return [scoreText(context, part), ', ', ...say(context, `basis.${part.basis}`)]
}

function partLine(context: DiffContext, { component, base, head }: PartChange): Line {
  return [
    componentQuote(context, component),
    ': ',
    ...valueOf(context, base),
    ' → ',
    ...valueOf(context, head),
  ]
}

function row(context: DiffContext, change: ScoreChange): readonly Line[] {
  const { base, head, completeness, parts } = change
  const percent = (share: number) => `${number(context, share * 100)}\u00a0%`
  const move = (from: string, to: string): Line => [from === to ? to : `${from} → ${to}`]
  return [
    facilityLine(context, change),
    move(scoreText(context, base), scoreText(context, head)),
    joined(
      parts.map((part) => partLine(context, part)),
      '; ',
    ),
    move(percent(completeness.base), percent(completeness.head)),
  ]
}

function methodSection(context: DiffContext, { name, scores }: MethodDiff): readonly Section[] {
  if (scores.length === 0) return []
  return [
    {
      level: 2,
      title: say(context, 'diff.scores', { method: [text(context, name)] }),
      blocks: [
        {
          kind: 'table',
          head: (['facility', 'index', 'parts', 'known'] as const).map((key) =>
            say(context, `diff.score.${key}`),
          ),
          rows: scores.map((change) => row(context, change)),
          numbers: [],
        },
      ],
    },
  ]
}

/** Scores that change under each method, with the parts that do. */
export const scoreSections = (context: DiffContext): readonly Section[] =>
  context.diff.methods.flatMap((method) => methodSection(context, method))
