import { join } from 'node:path'
import type { Component, Entry, Method } from './read.ts'
import { readMethods, readRecords } from './read.ts'
import type { Nano, Scored } from './score.ts'
import { nano, score } from './score.ts'

/** First and last place a record can have. */
export interface Band {
  readonly best: number
  readonly worst: number
}

export interface Ranked extends Scored {
  readonly rank: (Band & { readonly place: number | null }) | null
  readonly rankAll: Band | null
}

/** What it would settle to learn one input of one record exactly, in places summed over the atlas. */
export interface Wanted {
  readonly id: string
  readonly component: string
  readonly input: string
  readonly worth: number
}

/** How many are surely worse, and how many surely better, under any weighting of the parts. */
export interface Dominance {
  readonly id: string
  /** How many others this one is worse than. */
  readonly above: number
  /** How many others are worse than this one. */
  readonly below: number
}

/** An interval that is placed among others. */
export interface Span {
  readonly lo: Nano
  readonly hi: Nano
}

/** Band of one among many: how many others must stand above it, how many could. */
export function band(mine: Span, all: readonly Span[]): Band {
  let must = 0
  let could = 0
  for (const other of all) {
    if (other === mine) continue
    if (other.lo > mine.hi) must += 1
    if (other.hi >= mine.lo) could += 1
  }
  return { best: 1 + must, worst: 1 + could }
}

/** The same by trying every way the true values can fall, each at one of its ends; for a handful only. */
export function bandByTrial(mine: Span, all: readonly Span[]): Band {
  const at = all.indexOf(mine)
  let best = all.length
  let worst = 1
  for (let way = 0; way < 2 ** all.length; way += 1) {
    const values = all.map(({ lo, hi }, bit) => ((way >> bit) % 2 === 0 ? lo : hi))
    const own = values[at] ?? Number.NaN
    best = Math.min(best, 1 + values.filter((value) => value > own).length)
    worst = Math.max(worst, values.filter((value) => value >= own).length)
  }
  return { best, worst }
}

/** Places and bands of some records among themselves, in the order of a list. */
export function rank(scored: readonly Scored[]): Ranked[] {
  const rated = scored.filter((each) => each.rated)
  const counted = scored.filter((each) => !each.excluded)
  const place = ({ best }: Scored) =>
    best === null ? null : 1 + rated.filter((other) => other.best !== null && other.best > best).length
  const ranked = scored.map((each) => ({
    ...each,
    rank: each.rated ? { place: place(each), ...band(each, rated) } : null,
    rankAll: each.excluded ? null : band(each, counted),
  }))
  return ranked.sort((a, b) => {
    const placeA = a.rank?.place ?? Infinity
    const placeB = b.rank?.place ?? Infinity
    if (placeA !== placeB) return placeA - placeB
    const others = placeA === Infinity ? b.hi - a.hi : 0
    return others || (a.id < b.id ? -1 : 1)
  })
}

/** Sum of the widths of all bands in `rank_all`. */
export function totalWidth(spans: readonly Span[]): number {
  let width = 0
  for (const mine of spans) {
    const { best, worst } = band(mine, spans)
    width += worst - best
  }
  return width
}

/** The worth of every input that is not exact yet, by working the whole sum out again for each. */
export function wanted(scored: readonly Scored[], components: readonly Component[]): Wanted[] {
  const counted = scored.filter((each) => !each.excluded)
  const now = totalWidth(counted)
  return counted.flatMap((mine) =>
    mine.parts.flatMap((part) => {
      const component = components.find(({ id }) => id === part.component)
      if (!component || part.lo === part.hi) return []
      const exact = part.best ?? nano((component.range[0] + component.range[1]) / 2)
      const settled = { lo: mine.lo - part.lo + exact, hi: mine.hi - part.hi + exact }
      const then = totalWidth(counted.map((each) => (each === mine ? settled : each)))
      return [{ id: mine.id, component: part.component, input: component.input, worth: now - then }]
    }),
  )
}

const worse = (a: Scored, b: Scored) => {
  const pairs = a.parts.map((part, at) => ({ lo: part.lo, hi: b.parts[at]?.hi ?? Infinity }))
  return pairs.every(({ lo, hi }) => lo >= hi) && pairs.some(({ lo, hi }) => lo > hi)
}

/** Who is worse than whom under any weighting, among the rated. */
export function dominance(scored: readonly Scored[]): Dominance[] {
  const rated = scored.filter((each) => each.rated)
  return rated.map((mine) => ({
    id: mine.id,
    above: rated.filter((other) => other !== mine && worse(mine, other)).length,
    below: rated.filter((other) => other !== mine && worse(other, mine)).length,
  }))
}

/** All that one method says about a set of records. */
export interface Verdict {
  readonly method: Method
  readonly list: readonly Ranked[]
  readonly wanted: readonly Wanted[]
  readonly dominance: readonly Dominance[]
}

/** The verdict on some records among themselves. */
export function judge(entries: readonly Entry[], method: Method, asOf: string): Verdict {
  const scored = entries.map((entry) => score(entry, method, asOf))
  return {
    method,
    list: rank(scored),
    wanted: wanted(scored, method.components),
    dominance: dominance(scored),
  }
}

/** Judges a content folder by every method in it. */
export function oracle(content: string, asOf: string): Verdict[] {
  const entries = readRecords(content)
  return readMethods(join(content)).map((method) => judge(entries, method, asOf))
}
