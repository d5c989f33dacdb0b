import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headOf, dirtyFiles } from '../../../scripts/release/git-state.ts'
import { sinceLast } from '../../../scripts/release/since.ts'
import { keptSubjects } from '../../../src/artefacts/press/kept.ts'
import { publish } from '../../../src/artefacts/published.ts'
import { measureOf } from '../../../src/core/diff/world.ts'
import { identityOf } from '../../../src/core/release/identity.ts'
import { makeRelease } from '../../../src/core/release/make.ts'
import type { ReleaseSummary } from '../../../src/core/release/summary.ts'
import { hashInputs } from '../../../src/records/hash-inputs.ts'
import { loadAtlas } from '../../../src/records/load-atlas.ts'
import { releaseText } from '../../../src/yaml/release-text.ts'
import { CLEAN } from '../temp-content.ts'

const work = mkdtempSync(join(tmpdir(), 'atlas-three-'))
const content = join(work, 'content')
afterAll(() => {
  rmSync(work, { recursive: true, force: true })
})

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(work, file)), { recursive: true })
  writeFileSync(join(work, file), text)
}
const git = (date: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: work,
    env: { ...process.env, GIT_COMMITTER_DATE: `${date}T12:00:00Z`, GIT_AUTHOR_DATE: `${date}T12:00:00Z` },
    stdio: 'ignore',
  })
const METHOD = `name: { en: Index, ru: Индекс }
full_name: { en: Index of tests, ru: Индекс для проверок }
status: provisional
default: true
sources: [s001]
rated_by: [capacity]
components:
  - id: capacity
    name: { en: Capacity, ru: Вместимость }
    kind: log10
    input: volume_m3
    unit: m3
    full_range: [2, 10]
    status: provisional
    sources: [s001]
unrated: { kinds: [group], statuses: [planned] }
`
const pond = (name: string, volume: number) =>
  `kind: facility\nname: { en: ${name}, ru: Пруд ${name.replace(/\D/g, '')} }\ncountry: KG\nvolume_m3:\n  - { value: ${String(volume)}, source: s001, as_of: "2007" }\n`

/** Commits what stands in the folder and makes its summary as `npm run release` does, but for the build. */
async function release(asOf: string): Promise<ReleaseSummary> {
  git(asOf, 'add', '-A')
  git(asOf, 'commit', '-q', '-m', asOf)
  const commit = headOf(work) ?? ''
  const loaded = await loadAtlas({ content, asOf })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.report.issues[0]))
  const inputs = hashInputs({ content, project: work })
  const published = publish(loaded.atlas)
  const { atlas, main, releases } = published
  const identity = identityOf(asOf, inputs, [])
  const last = releases.at(-1)
  const since = last && (await sinceLast({ project: work, content, commit, asOf, summary: last }))
  if (since && 'why' in since) throw new Error(since.why)
  const record = makeRelease({
    atlas,
    method: main.method,
    ranked: main.byId,
    identity,
    commit,
    recordHash: (file) => loaded.hashOf(file) ?? '',
    counts: since?.diff.counts ?? [],
    previous: last?.id,
    since,
    subjects: keptSubjects(published),
    pages: 0,
    downloads: [],
  })
  write(`content/releases/${identity.id}.yaml`, releaseText(record))
  const again = await loadAtlas({ content, asOf })
  const made = again.ok ? again.atlas.releases.at(-1) : undefined
  if (!made) throw new Error(JSON.stringify(again.report.issues[0]))
  return made
}

const of = ({ facilities }: ReleaseSummary, id: string) => facilities.find((each) => each.id === `kg/${id}`)
let releases: readonly ReleaseSummary[] = []

beforeAll(async () => {
  git('2026-01-01', 'init', '-q')
  for (const [file, text] of Object.entries(CLEAN)) write(`content/${file}`, text)
  write('content/methods/index.yaml', METHOD)
  write('content/facilities/kg/one.yaml', pond('Pond 1', 1_000_000))
  write('content/facilities/kg/two.yaml', pond('Pond 2', 20_000_000))
  write('content/facilities/kg/three.yaml', pond('Pond 3', 300_000_000))
  const first = await release('2026-01-01')
  // Their own volume, and a newcomer above all.
  write('content/facilities/kg/one.yaml', pond('Pond 1', 9_000_000_000))
  write('content/facilities/kg/four.yaml', pond('Pond 4', 4_000_000_000))
  write('src/core/score.ts', 'other')
  const second = await release('2026-06-01')
  rmSync(join(content, 'facilities/kg/three.yaml'))
  const third = await release('2027-01-01')
  releases = [first, second, third]
})

describe('three releases of a repository', () => {
  it('follow one another, each with its own commit', () => {
    const [first, second, third] = releases
    expect(first?.previous).toBeNull()
    expect(second?.previous).toBe(first?.id)
    expect(third?.previous).toBe(second?.id)
    expect(new Set(releases.map(({ commit }) => commit)).size).toBe(3)
    expect(dirtyFiles(work)).toEqual([`content/releases/${third?.id ?? ''}.yaml`])
  })

  it('tell what came, went and changed, and whether the program did', () => {
    const [first, second, third] = releases.map(({ notes }) => notes)
    expect(first?.added).toEqual([])
    expect(second?.added).toEqual([
      { folder: 'facilities', id: 'kg/four', name: { en: 'Pond 4', ru: 'Пруд 4' }, keys: [] },
    ])
    expect(second?.changed.map(({ id, keys }) => [id, keys])).toEqual([['kg/one', ['volume_m3']]])
    expect([second?.isCodeChanged, third?.isCodeChanged]).toEqual([true, false])
    expect(second?.isMethodChanged).toBe(false)
    expect(third?.gone.map(({ id }) => id)).toEqual(['kg/three'])
    expect(second?.counts.find(({ folder }) => folder === 'facilities')).toMatchObject({ base: 5, head: 6 })
  })

  it('say why a place moved', () => {
    const place = (at: number, id: string) => {
      const release = releases[at]
      return release && of(release, id)?.moves.find(({ measure }) => measure === 'place')
    }
    expect(place(1, 'one')).toEqual({
      measure: 'place',
      from: 3,
      to: 1,
      parts: [
        { by: 1, causes: [{ by: 'newcomers' }] },
        { by: -3, causes: [{ by: 'own', fact: 'volume_m3' }] },
      ],
    })
    expect(place(1, 'two')?.parts).toEqual([
      { by: 1, causes: [{ by: 'newcomers' }] },
      { by: 1, causes: [{ by: 'others' }] },
    ])
    expect(place(2, 'two')?.parts).toEqual([{ by: -1, causes: [{ by: 'leavers' }] }])
  })

  it('print moves whose shares sum to what both releases print', () => {
    let moves = 0
    for (const [at, release] of releases.entries())
      for (const facility of release.facilities)
        for (const { measure, from, to, parts } of facility.moves) {
          const before = releases[at - 1]?.facilities.find(({ id }) => id === facility.id)
          expect(before && measureOf(before, measure)).toBe(from)
          expect(measureOf(facility, measure)).toBe(to)
          expect(parts.reduce((sum, { by }) => sum + by, 0)).toBe(to - from)
          moves += 1
        }
    expect(moves).toBeGreaterThan(3)
  })
})

it('a release whose commit is not in this clone is told apart', async () => {
  const [first] = releases
  if (!first) throw new Error('no release')
  const summary = { ...first, commit: 'd'.repeat(40) }
  const compared = { project: work, content, commit: first.commit, asOf: '2027-01-01', summary }
  expect(await sinceLast(compared)).toEqual({ why: 'base-gone' })
})
