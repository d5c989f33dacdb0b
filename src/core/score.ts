import type { CompiledMethod } from './compile.ts'
import { compile } from './compile.ts'
import type { Facility } from './facility/facility.ts'
import { decidingStatus } from './method/deciding-status.ts'
import { exclusionOf } from './method/exclusion.ts'
import type { Method } from './method/method.ts'
import { round9 } from './round.ts'
import { scorePart } from './score-part.ts'
import type { Score } from './score-types.ts'

function score(compiled: CompiledMethod, facility: Facility, year: number): Score {
  const { method, components } = compiled
  const moment = { status: decidingStatus(facility), year }
  // A list made by push would keep room for seventeen.
  const parts = components.map((component) => scorePart(component, facility, moment))
  let [lo, hi, known, lacks] = [0, 0, 0, 0]
  let best: number | null = 0
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (part === undefined) continue
    lo += part.lo
    hi += part.hi
    best = best === null || part.best === null ? null : best + part.best
    if (part.basis === 'unknown') lacks |= components[index]?.demanded ?? 0
    else known++
  }
  const exclusion = exclusionOf(method.unrated, facility.kind, moment.status)
  const lack = compiled.lack(lacks)
  return {
    facility: facility.id,
    kind: facility.kind,
    method: method.id,
    lo: round9(lo),
    best: best === null ? null : round9(best),
    hi: round9(hi),
    parts,
    rated: exclusion === null && lacks === 0,
    excluded: exclusion !== null,
    whyUnrated: exclusion ?? lack.why,
    missing: lack.missing,
    completeness: round9(known / parts.length),
  }
}

/**
 * Scores one record: every part as an interval with its evidence, and their sum.
 * @param asOf release date, `YYYY-MM-DD`: figures age by it
 */
export function scoreFacility(facility: Facility, method: Method, asOf: string): Score {
  return score(compile(method), facility, Number(asOf.slice(0, 4)))
}

/** Scores every record, in the order given. */
export function scoreAll(facilities: readonly Facility[], method: Method, asOf: string): readonly Score[] {
  const compiled = compile(method)
  const year = Number(asOf.slice(0, 4))
  return facilities.map((facility) => score(compiled, facility, year))
}
