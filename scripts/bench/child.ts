import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { releaseDate } from '../lib/release-date.ts'

/**
 * One measured piece of work in a process of its own, so that memory is its own too:
 * `child.ts check|parse FOLDER` prints `{"ms", "peakMb", "records"}`.
 */
const [what, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('child.ts check|parse FOLDER')

const yamlFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))

async function work(): Promise<number> {
  if (what === 'check') {
    const { report } = await loadAtlas({ content: folder ?? '', asOf: releaseDate({}) })
    const bad = report.issues.find(({ level }) => level === 'error')
    if (bad) throw new Error(`the synthetic atlas is not valid: ${bad.file}:${String(bad.line)} ${bad.code}`)
    return Object.values(report.records).reduce((sum, count) => sum + count, 0)
  }
  const files = yamlFiles()
  for (const file of files) parse(readFileSync(file, 'utf8'))
  return files.length
}

const from = performance.now()
const records = await work()
const ms = performance.now() - from
console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, records }))
