import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { MANIFEST, readManifest } from '../../scripts/lib/manifest.ts'
import { verifyFiles } from '../../scripts/lib/verify-files.ts'
import { PAGED_FOLDERS } from '../../src/core/ledger/address.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'

const dist = inject('dist')
const manifest = readManifest(readFileSync(join(dist, MANIFEST), 'utf8'))
const { atlas } = await realRecords()

it('the manifest of the site names every file, and every file is as it says', () => {
  if (!manifest) throw new Error('there is no manifest')
  expect(verifyFiles(dist, manifest)).toEqual({ changed: [], missing: [], unlisted: [] })
  expect(manifest.pages).toBe(manifest.files.filter(({ path }) => path.endsWith('.html')).length)
  expect(manifest.release.id).toBe(`${atlas.asOf}-${manifest.release.inputs.slice(0, 8)}`)
  expect(manifest.release.published).toBe(atlas.releases.some(({ id }) => id === manifest.release.id))
})

it('the page of every record prints the hash of its bytes and the release it belongs to', () => {
  const ids: Readonly<Record<(typeof PAGED_FOLDERS)[number], readonly string[]>> = {
    facilities: atlas.facilities.map(({ id }) => id),
    incidents: atlas.incidents.map(({ id }) => id),
    sources: [...atlas.sources.keys()],
    countries: [...atlas.countries.keys()],
    regions: [...atlas.regions.keys()],
    basins: [...atlas.basins.keys()],
    operators: [...atlas.operators.keys()],
    materials: [...atlas.materials.keys()],
    methods: [...atlas.methods.keys()],
    'work-plans': [...atlas['work-plans'].keys()],
  }
  const release = manifest?.release.id ?? '§'
  const missed = PAGED_FOLDERS.flatMap((folder) =>
    ids[folder].flatMap((id) => {
      const digest = hash('sha256', readFileSync(`content/${folder}/${id}.yaml`))
      return LOCALES.map((locale) => `${locale}/${folder}/${id}/index.html`)
        .filter((file) => {
          const html = readFileSync(join(dist, file), 'utf8')
          return !html.includes(`<code>${digest}</code>`) || !html.includes(release)
        })
        .map((file) => ({ file, reason: `does not print ${digest} and ${release}` }))
    }),
  )
  expect(ids.facilities.length).toBeGreaterThan(100)
  expectNone(missed)
})
