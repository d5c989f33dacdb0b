import type { Side, Standing } from '../../charts/verdict.ts'
import { verdict } from '../../charts/verdict.ts'
import { componentNames } from '../list/evidence.ts'
import type { Context } from '../list/context.ts'
import { nameOf } from './pair-links.ts'

/** What an index says of two records, by their ids. */
export type Apart =
  | { readonly known: 'excluded'; readonly out: readonly string[] }
  | { readonly known: 'overlap' | 'equal' }
  | { readonly known: 'apart'; readonly high: string; readonly low: string; readonly anyWeights: boolean }

/** Where a record stands by the default method; null where it is in no ranking. */
export function standingOf({ published: { main } }: Context, id: string): Standing | null {
  const score = main.byId.get(id)?.score
  if (!score || score.excluded) return null
  return { lo: score.lo, hi: score.hi, parts: score.parts.map(({ lo, hi }) => ({ lo, hi })) }
}

/** Compares two records by the default method. */
export function apart(context: Context, one: string, other: string): Apart {
  const found = verdict(standingOf(context, one), standingOf(context, other))
  const idOf = (side: Side) => (side === 0 ? one : other)
  if (found.known === 'excluded') return { known: 'excluded', out: found.out.map(idOf) }
  if (found.known !== 'apart') return found
  const [high, low] = found.high === 0 ? [one, other] : [other, one]
  return { known: 'apart', high, low, anyWeights: found.anyWeights }
}

function answer(context: Context, found: Apart): readonly string[] {
  const { t } = context
  const name = (id: string) => nameOf(context, id).text
  switch (found.known) {
    case 'excluded':
      return found.out.map((id) => t('compare.answer.excluded', { name: name(id) }))
    case 'equal':
      return [t('compare.answer.equal')]
    case 'overlap':
      return [t('compare.answer.no'), t('compare.answer.open')]
    case 'apart': {
      const names = { high: name(found.high), low: name(found.low) }
      return [
        t('compare.answer.yes', names),
        found.anyWeights ? t('compare.answer.weights', names) : t('compare.answer.turn'),
      ]
    }
  }
}

/** Says of an unrated record what is missing; null for all others. */
export function unratedText(context: Context, id: string): string | null {
  const score = context.published.main.byId.get(id)?.score
  if (!score || score.rated || score.excluded) return null
  const components = componentNames(context, context.published.main, score.missing)
    .map(({ text }) => text)
    .join(', ')
  return context.t('compare.answer.unrated', { name: nameOf(context, id).text, components })
}

/** Whether the data tell two records apart, in sentences; the first one answers. */
export function apartText(context: Context, one: string, other: string): readonly string[] {
  return [
    ...answer(context, apart(context, one, other)),
    ...[one, other].flatMap((id) => unratedText(context, id) ?? []),
  ]
}
