import { resolve } from 'node:path'
import type { ReleaseCounts } from '../core/release/release-counts.ts'
import { readReleases } from '../records/read-releases.ts'

/** The sizes of earlier releases, the earliest first. */
export const loadReleases = (): readonly ReleaseCounts[] =>
  readReleases(resolve(process.env['ATLAS_CONTENT'] ?? 'content'))
