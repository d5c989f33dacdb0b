import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Gated } from './gate.ts'
import { pathOf } from './gate-change.ts'
import { placeOf } from './names.ts'
import { readObjects } from './read-objects.ts'

/** Files opened at one time, so that memory stays bounded. */
const BATCH = 500
const MAX_FILE = 16 * 1024 * 1024

/**
 * Lays the records of the main branch, as the request changes them, into a new folder. Every file is made
 * anew and never followed or overwritten; nothing is written elsewhere. Gives the number of files.
 * Throws where gate G0 has refused the request, or where the folder is there already.
 */
export function layRequest({ request, changes, issues }: Gated, into: string): number {
  if (!request || issues.length > 0) throw new Error('gate G0 has refused this request')
  const files = new Map([...request.base].map(([key, leaf]) => [key, leaf]))
  for (const { key, after } of changes) {
    if (after) files.set(key, after)
    else files.delete(key)
  }
  const leaves = [...files.values()].flatMap(({ mode, names, oid }) => {
    const path = pathOf(names)
    return mode === '100644' && path !== undefined && placeOf(path).ok ? [{ path, oid }] : []
  })
  mkdirSync(into)
  for (const folder of new Set(leaves.map(({ path }) => dirname(path))))
    mkdirSync(join(into, folder), { recursive: true })
  for (let at = 0; at < leaves.length; at += BATCH) {
    const batch = leaves.slice(at, at + BATCH)
    const oids = batch.map(({ oid }) => oid)
    const bytes = readObjects(request.repository, oids, 'blob', MAX_FILE)
    for (const { path, oid } of batch)
      writeFileSync(join(into, path), bytes.get(oid) ?? '', { flag: 'wx', mode: 0o644 })
  }
  return leaves.length
}
