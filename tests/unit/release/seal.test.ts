import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { seal } from '../../../scripts/lib/build-site.ts'
import { MANIFEST, readManifest } from '../../../scripts/lib/manifest.ts'
import { releaseId } from '../../../src/core/release/identity.ts'
import type { ReleaseRecord } from '../../../src/core/release/schema.ts'
import { hashInputs } from '../../../src/records/hash-inputs.ts'
import { loadAtlas } from '../../../src/records/load-atlas.ts'
import { releaseText } from '../../../src/yaml/release-text.ts'
import { CLEAN, removeContent, tempContent } from '../temp-content.ts'

const asOf = '2026-11-22'
const INPUTS = '1a2b3c4d'.repeat(8)
const summary = (keys: Partial<ReleaseRecord>): ReleaseRecord => ({
  date: '2026-11-21',
  inputs: INPUTS,
  commit: '0f'.repeat(20),
  method: { id: 'index', name: { en: 'Index', ru: 'Индекс' }, provisional: true },
  rated: 0,
  ranked: 0,
  pages: 2,
  notes: {
    counts: [],
    rated: [0, 0],
    added: [],
    gone: [],
    changed: [],
    moved: [],
    method_changed: false,
    code_changed: false,
  },
  components: [],
  countries: [],
  downloads: [],
  sources: [],
  facilities: [],
  ...keys,
})

let dist = ''
let content = ''
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-sealed-'))
  for (const name of ['index.html', '404.html', 'table.csv']) writeFileSync(join(dist, name), name)
})
afterEach(() => {
  rmSync(dist, { recursive: true, force: true })
  removeContent(content)
})

/** Seals the small site over records with this summary of the last release. */
async function sealed(record: ReleaseRecord): Promise<number | string> {
  const file = `releases/${releaseId(record.date, record.inputs)}.yaml`
  content = tempContent({ ...CLEAN, [file]: releaseText(record) })
  const loaded = await loadAtlas({ content, asOf: record.date })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.report.issues[0]))
  return seal(dist, content, loaded)
}

it('a site as large as the last release gets a manifest, the last of its files', async () => {
  expect(await sealed(summary({}))).toBe(2)
  const manifest = readManifest(readFileSync(join(dist, MANIFEST), 'utf8'))
  expect(manifest?.files.map(({ path }) => path)).toEqual(['404.html', 'index.html', 'table.csv'])
  expect(manifest?.release.published).toBe(false)
})

it('a site that has lost pages since the last release gets none', async () => {
  expect(await sealed(summary({ pages: 100 }))).toMatch(/^there are 2 pages where the last release had 100/)
  expect(existsSync(join(dist, MANIFEST))).toBe(false)
})

it('a build of a release that breaks its promise of a download gets none', async () => {
  const bare = tempContent(CLEAN)
  const inputs = hashInputs({ content: bare, project: process.cwd() })
  rmSync(dirname(bare), { recursive: true, force: true })
  const downloads = [{ path: 'data/a.csv', bytes: 1, sha256: 'a'.repeat(64) }]
  expect(await sealed(summary({ date: asOf, inputs, downloads, pages: 100 }))).toBe(
    `data/a.csv is not the file that release ${releaseId(asOf, inputs)} has published`,
  )
  expect(existsSync(join(dist, MANIFEST))).toBe(false)
})
