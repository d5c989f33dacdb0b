import type { Context } from '../list/context.ts'

const RULES = [
  'interval',
  'claims',
  'best',
  'derived',
  'unknown',
  'round',
  'place',
  'band',
  'all',
  'subset',
  'dominance',
  'wanted',
  'complete',
  'group',
  'colour',
] as const

/** A rule of the engine in plain words. */
export interface Rule {
  readonly title: string
  readonly text: string
}

/** All rules, in the order in which a reader needs them. */
export function rulesOf({ t }: Context): readonly Rule[] {
  return RULES.map((rule) => ({ title: t(`rule.${rule}.title`), text: t(`rule.${rule}`) }))
}
