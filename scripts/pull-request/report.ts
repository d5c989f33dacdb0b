import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gateRequest } from '../../src/records/git-tree/gate.ts'
import type { RequestOrder } from '../../src/records/git-tree/request.ts'
import { layRequest } from '../../src/records/git-tree/lay.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { composeReport } from './compose.ts'
import type { RequestFindings } from './compose.ts'

/** What a report is made of. */
export interface ReportOrder extends RequestOrder {
  /** Content folder of the main branch. */
  readonly content: string
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** New folder for the report and the laid records. */
  readonly out: string
}

/**
 * Writes the report of a request: `report.md` for a comment, `report.json` for programs, and the laid
 * records in `content/` where gate G0 lets them pass. Gives the findings.
 */
export async function reportRequest({ content, asOf, out, ...order }: ReportOrder): Promise<RequestFindings> {
  mkdirSync(out, { recursive: true })
  const gated = gateRequest(order)
  const { kind, issues } = gated
  let findings: RequestFindings = { kind, refused: issues }
  let compared: unknown
  if (issues.length === 0 && kind === 'data') {
    const laid = join(out, 'content')
    layRequest(gated, laid)
    const { report } = await loadAtlas({ content: laid, asOf })
    // What the main branch warns of anyway is not this request's doing.
    const changed = new Set(gated.changes.map(({ key }) => key.replaceAll('\0', '/')))
    const checked = report.issues.filter(({ level, file }) => level === 'error' || changed.has(file))
    findings = { ...findings, checked }
    if (report.ok) {
      const sides = { base: content, head: laid, asOf }
      const folder = join(out, 'diff')
      findings = {
        ...findings,
        diff: { en: compare(sides, 'en', join(folder, 'en')), ru: compare(sides, 'ru', join(folder, 'ru')) },
      }
      compared = parsed(join(folder, 'en', 'report.json'))
    }
  }
  const json = { schemaVersion: 1, ...findings, diff: compared }
  writeFileSync(join(out, 'report.md'), composeReport(findings), { flag: 'wx' })
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(json, null, 2)}\n`, { flag: 'wx' })
  return findings
}

/** The two sides of a comparison. */
interface Sides {
  readonly base: string
  readonly head: string
  readonly asOf: string
}

const DIFF = join(import.meta.dirname, '../diff.ts')

/**
 * `npm run diff` in a process of its own, whole into a folder: a fault of it leaves the report without a
 * comparison. Gives its Markdown.
 */
function compare({ base, head, asOf }: Sides, lang: string, out: string): string | undefined {
  const args = ['--base', base, '--head', head, '--lang', lang, '--as-of', asOf, '--out', out]
  const { stdout, stderr, status } = spawnSync(process.execPath, [DIFF, ...args, '--format', 'md'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (stderr) process.stderr.write(stderr)
  return status === 0 ? stdout : undefined
}

const parsed = (file: string): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined
