import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { policyProblems } from './checks/head.ts'
import { factsOf } from './page-facts.ts'

const MOST_BYTES = 15_000
const sizes = new Map<string, number>()

/** Bytes of a file that many frames load, looked up once. */
function bytesOf(file: string): number {
  const size = sizes.get(file) ?? statSync(file).size
  sizes.set(file, size)
  return size
}

/**
 * What is wrong with a frame of a built site: it may cost less than 15 kB in all, loads its sheet and its mark
 * alone, and runs nothing. `file` is its path in the site.
 */
export function frameProblems(dist: string, file: string): readonly string[] {
  const facts = factsOf(file, readFileSync(join(dist, file), 'utf8'))
  const loaded = facts.references
    .filter(({ tag, rel }) => tag !== 'a' && rel !== 'canonical')
    .map(({ value }) => value)
  const bytes =
    Buffer.byteLength(facts.html) + loaded.reduce((sum, path) => sum + bytesOf(join(dist, path)), 0)
  return [
    ...(bytes < MOST_BYTES ? [] : [`${String(bytes)} bytes`]),
    ...(loaded.length === 2 ? [] : [`loads ${loaded.join(', ')}`]),
    ...(/<script|<iframe|<form/.test(facts.html) ? ['runs something'] : []),
    ...policyProblems(facts).map(({ reason }) => reason),
  ]
}
