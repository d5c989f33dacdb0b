import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A fresh folder beside the target, and what to do with it. */
export interface Stage {
  /** Empty folder on the same file system as the target. */
  readonly folder: string
  /** Puts the stage in the target's place; the old target is gone only after that. */
  commit(): void
  /** Removes the stage; the target stays as it was. */
  discard(): void
}

/**
 * Prepares a stage for a folder that must change whole or not at all. What an interrupted run left
 * behind is cleared first: a target that was set aside and never replaced is put back.
 */
export function stageFor(target: string): Stage {
  const place = resolve(target)
  const beside = (suffix: string) => join(dirname(place), `.${basename(place)}.${suffix}`)
  const [folder, aside] = [beside('next'), beside('previous')]
  if (existsSync(aside) && !existsSync(place)) renameSync(aside, place)
  for (const leftover of [folder, aside]) rmSync(leftover, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    commit() {
      if (existsSync(place)) renameSync(place, aside)
      renameSync(folder, place)
      rmSync(aside, { recursive: true, force: true })
    },
    discard() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
