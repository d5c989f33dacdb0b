import type { Basin } from '../basin/basin.ts'
import type { River } from '../river/river.ts'

/** The rivers that water passes from one on, by the mouths recorded: itself first. Stops where none is recorded. */
export function riversBelow(rivers: ReadonlyMap<string, River>, id: string): readonly string[] {
  const way: string[] = []
  let next: string | undefined = id
  while (next !== undefined && rivers.has(next) && !way.includes(next)) {
    way.push(next)
    const mouth: River['mouth'] = rivers.get(next)?.mouth
    next = typeof mouth === 'string' ? mouth : undefined
  }
  return way
}

/** A basin and those it is part of, the smallest first. */
export function basinsAbove(basins: ReadonlyMap<string, Basin>, id: string): readonly string[] {
  const way: string[] = []
  let next: string | undefined = id
  while (next !== undefined && !way.includes(next)) {
    way.push(next)
    next = basins.get(next)?.parent
  }
  return way
}
