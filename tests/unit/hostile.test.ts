import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HOSTILE_FOLDER, hostileRows } from '../../scripts/fuzz/hostile-table.ts'
import type { Gate } from '../../src/core/issue-codes.ts'
import { ISSUE_CODES } from '../../src/core/issue-codes.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

const rows = hostileRows()
const gates = Object.keys(ISSUE_CODES).filter((key): key is Gate => key in ISSUE_CODES)
const gateOf = (file: string): Gate | undefined => gates.find((gate) => file.startsWith(`${gate}/`))
const asOf = '2026-11-22'
/** Gates with fixtures of their own here; `git` has trees of its own, `method` records of its own. */
const JUDGED = ['path', 'bytes', 'tree', 'scalar', 'shape', 'text', 'url', 'set', 'rule'] as const

const facility = (en: string, ru: string) => `kind: facility\nname: { en: ${en}, ru: ${ru} }\ncountry: KG\n`
const dry = (id: string, group: string, more = '') =>
  `  - id: ${id}\n    group: ${group}\n    category: dam\n    weight: 3\n${more}    text: { en: Dry ${id}?, ru: Сухо ${id}? }\n    why: { en: It leaks., ru: Течёт. }\n    evidence: { en: A photograph., ru: Фотография. }\n`
/** What the hostile evaluations answer. */
const CHECKLIST = `name: { en: Clean list, ru: Чистый перечень }\nstatus: provisional\nversion: "2026-11-20"\ngroups: [B1, B2]\ncategories:\n  - { id: dam, name: { en: Dam, ru: Дамба }, topic: { en: Dams, ru: Дамбы } }\nquestions:\n${dry('dam-01', 'B1', '    critical: true\n')}${dry('dam-02', 'B2')}`
const content = tempContent({
  ...CLEAN,
  'checklists/clean.yaml': CHECKLIST,
  'facilities/kg/burn.yaml': facility('Other burn', 'Другой ожог'),
  'facilities/kg/ward.yaml': `${facility('Other ward', 'Другой район')}same_as: { wikidata: Q64 }\n`,
})

/** Lays one file beside the clean ones, judges all of them, and takes it away again. */
async function judge(bytes: string | Uint8Array, as: string, off: readonly Gate[] = []) {
  const path = join(content, as)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  try {
    return await loadAtlas({ content, asOf, off: new Set(off) })
  } finally {
    rmSync(path)
  }
}
const bytesOf = (file: string): Uint8Array => readFileSync(join(HOSTILE_FOLDER, file))

const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

afterAll(() => {
  removeContent(content)
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype)
  expect('polluted' in {}).toBe(false)
})

describe('hostile files', () => {
  it('are all in the manifest, at least eight a gate', () => {
    const files = readdirSync(HOSTILE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    )
    expect(files.toSorted()).toEqual(rows.map(({ file }) => file).toSorted())
    for (const gate of JUDGED)
      expect(rows.filter(({ file }) => gateOf(file) === gate).length, gate).toBeGreaterThanOrEqual(8)
  })

  it('stand beside records without a fault', async () => {
    expect(
      (await loadAtlas({ content, asOf })).report.issues.filter(({ level }) => level === 'error'),
    ).toEqual([])
  })

  it.each(JUDGED)(
    'at the gate of %s are refused with their code at their place',
    { timeout: 120_000 },
    async (gate) => {
      const missed: string[] = []
      for (const { file, as, code, line, column } of rows.filter(({ file }) => gateOf(file) === gate)) {
        const { ok, report } = await judge(bytesOf(file), as)
        const own = report.issues.map((issue) => `${issue.file} ${issue.code} ${issue.line}:${issue.column}`)
        const wanted = `${as} ${code} ${line}:${column}`
        const codes: readonly string[] = ISSUE_CODES[gate]
        if (ok || report.ok || !own.includes(wanted) || !codes.includes(code))
          missed.push(`${file}: ${wanted} is not among ${own.join(', ')}`)
      }
      expect(missed).toEqual([])
    },
  )

  it.each(JUDGED)(
    'at the gate of %s are caught by no other where the table says so',
    { timeout: 120_000 },
    async (gate) => {
      const caught: string[] = []
      for (const { file, as } of rows.filter((row) => row.alone && gateOf(row.file) === gate)) {
        const { report } = await judge(bytesOf(file), as, [gate])
        caught.push(
          ...report.issues.filter(({ level }) => level === 'error').map(({ code }) => `${file} ${code}`),
        )
      }
      expect(caught).toEqual([])
    },
  )

  it('leave each gate with something that only it catches', () => {
    const alone = new Set(rows.filter((row) => row.alone).map(({ file }) => gateOf(file)))
    for (const gate of JUDGED) expect(alone, gate).toContain(gate)
  })
})

describe('codes', () => {
  it('belong to one gate each', () => {
    const all = Object.values(ISSUE_CODES).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
