import type { Method, Provenance } from '../../core/method/method.ts'

/** How many rows and rules a method has, and how many of them were compared with the original. */
export interface StandingCount {
  readonly all: number
  readonly verified: number
}

/** Counts components, their rows, derivations with their rows, and the rules of aging. */
export function standingCount({ components, aging }: Method): StandingCount {
  const all: readonly Provenance[] = [
    ...components.flatMap((component) => [
      component,
      ...(component.kind === 'log10' ? [] : component.rows),
      ...component.derivations.flatMap((derivation) => [
        derivation,
        ...(derivation.by === 'table' ? derivation.rows : []),
      ]),
    ]),
    ...aging,
  ]
  return { all: all.length, verified: all.filter(({ status }) => status === 'verified').length }
}
