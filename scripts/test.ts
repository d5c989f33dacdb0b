import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runProgram } from './lib/program.ts'

/**
 * `npm test`: the real atlas is built once, then every test runs: pure code, the built site, a real
 * browser. Counts come from the runner's own report; a file that cannot even be loaded counts as failed.
 */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'))
const totals = { passed: 0, failed: 0 }

async function runProject(project: string): Promise<void> {
  const output = join(folder, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]
  const code = await runProgram('vitest', args, { ATLAS_TEST_DIST: join(folder, 'dist') })
  const report = reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  totals.passed += report.numPassedTests
  totals.failed += code !== 0 && failed === 0 ? 1 : failed
}

try {
  const built = await runProgram('node', ['scripts/build.ts'], { ATLAS_DIST: join(folder, 'dist') })
  if (built === 0) totals.passed += 1
  else totals.failed += 1
  await runProject('unit')
  if (built === 0) for (const project of ['site', 'browser']) await runProject(project)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${String(totals.passed)} passed, ${String(totals.failed)} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1
