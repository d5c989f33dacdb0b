import { keptSubjects } from '../../src/artefacts/press/kept.ts'
import { publish } from '../../src/artefacts/published.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { makeRelease } from '../../src/core/release/make.ts'
import { normaliseRelease } from '../../src/core/release/normalise.ts'
import { editionOf } from '../../src/records/edition.ts'
import type { LoadedAtlas } from '../../src/records/load-atlas.ts'

/** An atlas with one release of its own, so that the pages of releases hold every text of the records too. */
export function releasedOf(loaded: LoadedAtlas, content: string): Published {
  const edition = editionOf(loaded, content)
  const published = publish(loaded.atlas, edition)
  const { main } = published
  const record = makeRelease({
    atlas: loaded.atlas,
    method: main.method,
    ranked: main.byId,
    identity: edition.release,
    commit: '0'.repeat(40),
    recordHash: (file) => edition.recordHash(file),
    counts: [],
    subjects: keptSubjects(published),
    pages: 0,
    downloads: [],
  })
  const releases = [normaliseRelease(edition.release.id, record)]
  return publish({ ...loaded.atlas, releases }, edition)
}
