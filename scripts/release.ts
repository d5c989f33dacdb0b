import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { keptSubjects } from '../src/artefacts/press/kept.ts'
import { publish } from '../src/artefacts/published.ts'
import { makeRelease } from '../src/core/release/make.ts'
import type { ReleaseInput, Since } from '../src/core/release/make.ts'
import type { ReleaseRecord } from '../src/core/release/schema.ts'
import { ISSUE_LOCALES } from '../src/i18n/issue-text.ts'
import { releaseWords } from '../src/i18n/release-words.ts'
import type { ReleaseRefusal } from '../src/i18n/release-words.ts'
import { editionOf } from '../src/records/edition.ts'
import { writeNew } from '../src/records/write-file.ts'
import { releaseText } from '../src/yaml/release-text.ts'
import { asOf as releaseDay } from './lib/as-of.ts'
import { checkContent } from './lib/check-content.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { builtRelease } from './release/built.ts'
import { dirtyFiles, headOf } from './release/git-state.ts'
import { sinceLast } from './release/since.ts'

/**
 * `npm run release`: writes the summary of HEAD's state into `content/releases/`. Compares it with the last
 * release through git, and builds the site to hash what can be downloaded. `--dry-run` writes and builds
 * nothing and looks at an uncommitted tree too; `--no-compare` tells of no changes. Exit 0 done, 1 refused,
 * 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'as-of', 'lang'], switches: ['dry-run', 'no-compare'] })
  const words = releaseWords(oneOf(options, 'lang', ISSUE_LOCALES))
  const refuse = (why: ReleaseRefusal, detail = ''): number => {
    process.stderr.write(`${words.refusals[why](detail)}\n`)
    return 1
  }
  const project = process.cwd()
  const content = contentFolder(options)
  const asOf = releaseDay(options)
  const isDry = options.has('dry-run')
  const commit = headOf(project)
  if (commit === undefined) return refuse('no-git')
  const dirty = isDry ? [] : dirtyFiles(project)
  if (dirty.length > 0) return refuse('dirty', dirty.slice(0, 10).join(', '))
  const checked = await checkContent(content, asOf)
  if (!checked) return 1

  const published = publish(checked.atlas, editionOf(checked, content))
  const { atlas, main, release, releases, recordHash } = published
  const last = releases.at(-1)
  if (release.published) return refuse('already', release.id)
  if (last && last.date > asOf) return refuse('earlier', last.date)
  let since: Since | undefined
  if (last && !options.has('no-compare')) {
    const found = await sinceLast({ project, content, commit, asOf, summary: last })
    if ('why' in found) return refuse(found.why, last.commit)
    since = found
  }
  const counts = Object.entries(checked.report.records).map(([folder, head]) => ({ folder, base: 0, head }))
  const input: ReleaseInput = {
    atlas,
    method: main.method,
    ranked: main.byId,
    identity: release,
    commit,
    recordHash,
    counts: since?.diff.counts ?? counts,
    previous: last?.id,
    since,
    subjects: keptSubjects(published),
    pages: 0,
    downloads: [],
  }
  const tell = async ({ rated, notes, downloads, pages, facilities }: ReleaseRecord) => {
    const { added, gone, changed } = notes
    const movers = facilities.filter(({ moves }) => moves).length
    const news = since
      ? words.since(since.summary.id, added.length, gone.length, changed.length, movers)
      : words.first
    await print(`${release.id}\n${words.counted(rated, downloads.length, pages)}\n${news}\n`)
  }
  const draft = makeRelease(input)
  if (isDry) {
    await tell(draft)
    process.stderr.write(`${words.dry(release.id)}\n`)
    return 0
  }
  const file = `releases/${release.id}.yaml`
  const built = await builtRelease(content, asOf, file, releaseText(draft))
  if (typeof built === 'string') return refuse('not-built', built)
  const summary = makeRelease({ ...input, ...built })
  mkdirSync(join(content, 'releases'), { recursive: true })
  if (!writeNew(join(content, file), releaseText(summary))) return refuse('already', release.id)
  await tell(summary)
  process.stderr.write(`${words.done(join(content, file))}\n`)
  return 0
})
