import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { PathLike } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAll } from '../../../scripts/import/write-all.ts'
import { CLEAN, removeContent, tempContent } from '../temp-content.ts'
import { recordTexts } from './record-texts.ts'

describe('writing', () => {
  it('puts everything back where one file cannot be written', () => {
    const content = tempContent(CLEAN)
    const before = recordTexts(content)
    const files = new Map([
      ['facilities/kg/pond-1.yaml', 'changed'],
      ['facilities/uz/new.yaml', 'new'],
      ['facilities/kg/group.yaml', 'changed'],
    ])
    let count = 0
    const failing = (from: PathLike, to: PathLike): void => {
      count += 1
      if (count === 3) throw new Error('disk full')
      writeFileSync(to, readFileSync(from))
    }
    expect(() => {
      writeAll(content, files, failing)
    }).toThrow('disk full')
    expect(recordTexts(content)).toEqual(before)
    expect(existsSync(join(content, 'facilities/uz'))).toBe(false)
    expect(readdirSync(join(content, 'facilities/kg')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    removeContent(content)
  })
})
