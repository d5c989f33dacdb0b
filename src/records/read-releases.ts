import { readFileSync } from 'node:fs'
import type { ReleaseCounts } from '../core/release/release-counts.ts'
import { releaseCountsOf } from '../core/release/release-counts.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { readContent } from './read-content.ts'

/** The sizes of the releases that the content folder holds, the earliest first; none where there is none. */
export function readReleases(content: string): readonly ReleaseCounts[] {
  return readContent(content)
    .files.filter(({ folder }) => folder === 'releases')
    .flatMap(({ id, absolute }) => {
      const { document } = parseYaml(readFileSync(absolute, 'utf8'))
      const counts = releaseCountsOf(id, document?.toJS())
      return counts ? [counts] : []
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
