import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Gate } from '../../src/core/issue-codes.ts'
import { ISSUE_CODES } from '../../src/core/issue-codes.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

const folder = join(import.meta.dirname, '../fixtures/hostile')
const rowSchema = z.strictObject({
  /** Below this folder; the first step is the gate that must catch it. */
  file: z.string(),
  /** Where it lies in the content. */
  as: z.string(),
  code: z.string(),
  line: z.number(),
  column: z.number(),
  /** No other gate catches it. */
  alone: z.literal(true).optional(),
})
const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
const gates = Object.keys(ISSUE_CODES).filter((key): key is Gate => key in ISSUE_CODES)
const gateOf = (file: string): Gate | undefined => gates.find((gate) => file.startsWith(`${gate}/`))
const asOf = '2026-11-22'

async function judge(file: string, as: string, off: readonly Gate[] = []) {
  const content = tempContent({ ...CLEAN, [as]: readFileSync(join(folder, file)) })
  try {
    return await loadAtlas({ content, asOf, off: new Set(off) })
  } finally {
    removeContent(content)
  }
}

const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

afterAll(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype)
  expect('polluted' in {}).toBe(false)
})

describe('hostile files', () => {
  it('are all in the manifest, at least eight a gate', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    )
    expect(files.toSorted()).toEqual(rows.map(({ file }) => file).toSorted())
    for (const gate of ['bytes', 'tree', 'scalar', 'shape', 'text', 'url', 'set', 'rule'])
      expect(rows.filter(({ file }) => gateOf(file) === gate).length, gate).toBeGreaterThanOrEqual(8)
  })

  it.each(rows)('$file is refused with $code at $line:$column', async ({ file, as, code, line, column }) => {
    const { ok, report } = await judge(file, as)
    expect(ok).toBe(false)
    expect(report.ok).toBe(false)
    const own = report.issues.map((issue) => `${issue.file} ${issue.code} ${issue.line}:${issue.column}`)
    expect(own).toContain(`${as} ${code} ${line}:${column}`)
    expect(ISSUE_CODES[gateOf(file) ?? 'path']).toContain(code)
  })

  it.each(rows.filter(({ alone }) => alone))('$file is caught by no other gate', async ({ file, as }) => {
    const gate = gateOf(file)
    const { report } = await judge(file, as, gate ? [gate] : [])
    expect(report.issues.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('leave each gate with something that only it catches', () => {
    const alone = new Set(rows.filter((row) => row.alone).map(({ file }) => gateOf(file)))
    for (const gate of ['bytes', 'tree', 'scalar', 'shape', 'text', 'url', 'set', 'rule'] as const)
      expect(alone, gate).toContain(gate)
  })
})

describe('codes', () => {
  it('belong to one gate each', () => {
    const all = Object.values(ISSUE_CODES).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
