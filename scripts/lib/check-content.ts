import { reportWords } from '../../src/i18n/report-words.ts'
import { loadAtlas, type LoadedAtlas } from '../../src/records/load-atlas.ts'
import { printReport } from '../../src/records/print-report.ts'

/**
 * Reads and judges the records before a build. Problems go to standard error in English, as `check`
 * prints them; undefined where there is an error.
 */
export async function checkContent(content: string, asOf: string): Promise<LoadedAtlas | undefined> {
  const loaded = await loadAtlas({ content, asOf })
  const { report } = loaded
  const errors = { ...report, issues: report.issues.filter(({ level }) => level === 'error') }
  if (loaded.ok) return loaded
  process.stderr.write(printReport(errors, 'text', content, reportWords('en')))
  return undefined
}
