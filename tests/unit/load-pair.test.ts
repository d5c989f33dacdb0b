import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'
import type { Files } from './temp-content.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { loadPair } from '../../src/records/load-pair.ts'

const asOf = '2026-11-22'
const POND = 'facilities/kg/pond-1.yaml'
const made: string[] = []

afterEach(() => {
  for (const content of made.splice(0)) removeContent(content)
})

const METHOD = readFileSync('content/methods/thi-basic-provisional.yaml', 'utf8').replace(
  /sources: \[.*?\]/g,
  'sources: [s001]',
)

function folder(files: Files = {}): string {
  const content = tempContent({ ...CLEAN, ...files })
  made.push(content)
  return content
}

/** Both sides, each proved to be what is read alone. */
async function pair(base: string, head: string) {
  const both = await loadPair({ base, head, asOf })
  for (const [side, content] of [[both.base, base] as const, [both.head, head] as const]) {
    const alone = await loadAtlas({ content, asOf })
    expect(side.report).toEqual(alone.report)
    expect(side.ok && side.atlas).toEqual(alone.ok && alone.atlas)
  }
  return both
}

const loaded = <T extends { readonly ok: boolean }>(side: T): Extract<T, { readonly ok: true }> => {
  if (!side.ok) throw new Error('refused')
  return side as Extract<T, { readonly ok: true }>
}

it('shares the records and scores of what did not change', async () => {
  const [base, head] = [folder({ 'methods/basic.yaml': METHOD }), folder({ 'methods/basic.yaml': METHOD })]
  writeFileSync(join(head, POND), readFileSync(join(head, POND), 'utf8').replace('closed', 'active'))
  const both = await pair(base, head)
  expect(both.changed).toEqual([POND])
  const [before, after] = [loaded(both.base), loaded(both.head)]
  const same = before.atlas.facilities.map((facility, at) => facility === after.atlas.facilities[at])
  expect(same).toEqual([true, false])
  expect(after.atlas.sources.get('s001')).toBe(before.atlas.sources.get('s001'))
  const [method] = before.atlas.methods.values()
  if (!method) throw new Error('no method')
  const scores = [before.scores(method), after.scores(method)]
  expect(scores[0]?.map(({ facility }) => facility)).toEqual(['kg/group', 'kg/pond-1'])
  expect(scores[0]?.[0]).toBe(scores[1]?.[0])
  expect(scores[0]?.[1]).not.toBe(scores[1]?.[1])
})

it('judges an unchanged record again where the ids it names have changed, and shares it all the same', async () => {
  const more = { 'sources/s002.yaml': `${String(CLEAN['sources/s001.yaml'])}` }
  const cites = `${String(CLEAN[POND])}closed:\n  - { value: 1994, source: s002, as_of: "2007" }\n`
  const [base, head] = [folder({ ...more, [POND]: cites }), folder({ ...more, [POND]: cites })]
  rmSync(join(head, 'sources/s002.yaml'))
  const both = await pair(base, head)
  expect(both.changed).toEqual(['sources/s002.yaml'])
  expect(both.base.ok).toBe(true)
  expect(both.head.report.issues.map(({ code, file }) => `${file} ${code}`)).toEqual([
    `${POND} unknown-source`,
  ])
  const back = await pair(head, base)
  expect(back.head.report.issues).toEqual([])
})

it('finds nothing changed in two folders of the same bytes', async () => {
  const both = await pair(folder(), folder())
  expect(both.changed).toEqual([])
  expect(loaded(both.base).atlas.facilities[0]).toBe(loaded(both.head).atlas.facilities[0])
})

it('judges a record again where the folder that it names an id of is gone, of which nothing can be said then', async () => {
  const named = `${String(CLEAN[POND])}operator: [{ value: nobody, source: s001, as_of: "2007" }]\n`
  const operators = { 'operators/somebody.yaml': 'name: { en: Somebody, ru: Некто }\n' }
  const both = await pair(folder({ [POND]: named, ...operators }), folder({ [POND]: named }))
  expect(both.base.report.issues.map(({ code }) => code)).toEqual(['unknown-operator'])
  expect(both.head.report.issues).toEqual([])
})
