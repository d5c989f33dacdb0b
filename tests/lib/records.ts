import { resolve } from 'node:path'
import { publish } from '../../src/artefacts/published.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { AS_OF } from './build.ts'

/** The real records, scored, as the built site shows them. */
export async function realRecords(): Promise<Published> {
  const loaded = await loadAtlas({ content: resolve('content'), asOf: process.env['ATLAS_AS_OF'] ?? AS_OF })
  if (!loaded.ok) throw new Error('the records have problems; npm run check lists them')
  return publish(loaded.atlas)
}

const LINES = new Set(['title', 'publisher', 'licence'])

/**
 * Texts of the records, longest first, white space as a page has it: the English ones of the pairs, and
 * lines that stand in one language only.
 */
export function englishTexts(value: unknown): readonly string[] {
  const found = new Set<string>()
  const walk = (each: unknown, key: string): void => {
    if (typeof each === 'string' && (key === 'en' || LINES.has(key)))
      found.add(each.replace(/\s+/g, ' ').trim())
    else if (each instanceof Map) for (const inner of each.values()) walk(inner, '')
    else if (Array.isArray(each)) for (const inner of each) walk(inner, '')
    else if (typeof each === 'object' && each !== null)
      for (const [name, inner] of Object.entries(each)) walk(inner, name)
  }
  walk(value, '')
  return [...found].toSorted((a, b) => b.length - a.length)
}
