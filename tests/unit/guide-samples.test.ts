import { afterAll, describe, expect, it } from 'vitest'
import { EXAMPLE_FILE } from '../../src/artefacts/guide/examples/example.ts'
import { HANDBOOK_EXAMPLES } from '../../src/artefacts/guide/handbook-examples.ts'
import { SAMPLE_FOLDER, SAMPLES } from '../../src/artefacts/guide/samples/index.ts'
import { FOLDERS } from '../../src/records/layout.ts'
import { SCHEMAS } from '../../src/core/record-kinds.ts'
import type { RecordKind } from '../../src/core/record-kinds.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { rewrite } from '../../src/yaml/rewrite.ts'
import { framed } from '../lib/guide-frame.ts'
import { removeContent, tempContent } from './temp-content.ts'

const kinds = Object.keys(SAMPLES).filter((key): key is RecordKind => key in SAMPLES)
/** Keys that a record with all others cannot have. */
const APART: readonly string[] = ['part_of']
const keysIn = (text: string): string[] => [...text.matchAll(/^([a-z_0-9]+):/gm)].map(([, key = '']) => key)

describe('the examples of the data guide', async () => {
  const content = tempContent(SAMPLE_FOLDER)
  afterAll(() => {
    removeContent(content)
  })
  const { report } = await loadAtlas({ content, asOf: '2026-11-22' })

  it('pass the checker without a word', () => {
    expect(report.issues.map(({ file, line, code, params }) => ({ file, line, code, params }))).toEqual([])
  })

  it.each(kinds)('%s: holds every key, in the canonical form', (kind) => {
    const { file, text } = SAMPLES[kind]
    const keys = Object.keys(SCHEMAS[kind].shape).filter((key) => !APART.includes(key))
    expect(keysIn(text)).toEqual(keys)
    expect(rewrite(text, kind)).toBe(text)
    const place = FOLDERS[file.slice(0, file.indexOf('/'))]
    if (place) expect(file.slice(file.indexOf('/') + 1)).toMatch(place.path)
  })
})

describe('the examples of the handbook', () => {
  it.each(Object.entries(HANDBOOK_EXAMPLES))(
    '%s: passes the checker, in the canonical form',
    async (_, part) => {
      const { text, before } = framed(EXAMPLE_FILE, part)
      const content = tempContent({ ...SAMPLE_FOLDER, [EXAMPLE_FILE]: text })
      try {
        const { report } = await loadAtlas({ content, asOf: '2026-11-22' })
        expect(report.issues).toEqual([])
      } finally {
        removeContent(content)
      }
      expect(before).toBeGreaterThan(1)
      expect(rewrite(part, 'facilities')).toBe(part)
    },
  )
})
