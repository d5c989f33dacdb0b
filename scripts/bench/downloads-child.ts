import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { answer, jsonText } from '../../src/artefacts/api/envelope.ts'
import { facilityAnswer, rowAnswers } from '../../src/artefacts/api/facilities.ts'
import { rankingAnswer, rankingPlans } from '../../src/artefacts/api/rankings.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { listBytes } from '../../src/exports/api/list-bytes.ts'
import { scopeFiles } from '../../src/exports/data/scope-files.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { releaseDate } from '../lib/release-date.ts'
import { publishInvented } from './invented-atlas.ts'

/**
 * `downloads-child.ts FOLDER SIZE SEED RUNS`: makes every download of invented facilities, then writes the same bytes
 * again with nothing but the file system; prints `{"made", "bare", "files", "megabytes", "peakMb"}`, the times in
 * milliseconds by run. A process of its own, so that memory is its own too.
 */
const [folder = '', size, seed, runs] = process.argv.slice(2)

type File = readonly [path: string, bytes: string | Uint8Array]

/** One after another: none is kept. */
function* downloads(published: Published): Generator<File> {
  for (const { path, bytes } of scopeFiles(published, { kind: 'atlas' })) yield [`data/${path}`, bytes]
  const api = (path: string, value: unknown): File => [`api/${path}.json`, jsonText(answer(published, value))]
  const { length } = published.atlas.facilities
  yield ['api/facilities.json', listBytes(published, rowAnswers(published), length)]
  for (const facility of published.atlas.facilities)
    yield api(`facilities/${facility.id}`, facilityAnswer(published, facility))
  for (const plan of rankingPlans(published)) yield api(`rankings/${plan.id}`, rankingAnswer(published, plan))
}

const written = ([path, bytes]: File, below: string): void => {
  const file = join(folder, below, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

/** A fresh value, so that nothing is kept from the run before. */
function make(published: Published): readonly string[] {
  const paths: string[] = []
  for (const file of downloads({ ...published })) {
    written(file, 'made')
    paths.push(file[0])
  }
  return paths
}

/** Milliseconds of writing alone, and the bytes written. */
function copy(paths: readonly string[]): { readonly ms: number; readonly bytes: number } {
  let [ms, bytes] = [0, 0]
  for (const path of paths) {
    const content = readFileSync(join(folder, 'made', path))
    const from = performance.now()
    written([path, content], 'bare')
    ms += performance.now() - from
    bytes += content.length
  }
  return { ms, bytes }
}

const loaded = await loadAtlas({ content: 'content', asOf: releaseDate({}) })
if (!loaded.ok) throw new Error('the records have problems: npm run check')
const published = publishInvented(loaded.atlas, Number(size), Number(seed))
const [made, bare]: [number[], number[]] = [[], []]
let [files, bytes] = [0, 0]
for (let run = 0; run < Number(runs); run += 1) {
  const from = performance.now()
  const paths = make(published)
  made.push(performance.now() - from)
  const copied = copy(paths)
  bare.push(copied.ms)
  ;[files, bytes] = [paths.length, copied.bytes]
}
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ made, bare, files, megabytes: bytes / 1e6, peakMb }))
