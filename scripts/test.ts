import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { runProgram } from './lib/program.ts'

/**
 * `npm test`: the real atlas is built once, then every test runs: pure code, the built site, a real
 * browser. Counts come from the runner's own report; a file that cannot even be loaded counts as failed.
 * What failed is named once more at the very end, where a log that was cut still has it. ATLAS_TEST_DIST names a
 * site built from this very tree, which is taken instead of building another.
 */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** Lines of a message that the list at the end repeats; the way through the code is not among them. */
const SHOWN = 25

const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'))
const given = process.env['ATLAS_TEST_DIST']
const dist = given && existsSync(given) ? resolve(given) : join(folder, 'dist')
const totals = { passed: 0, failed: 0 }
const failures: string[] = []

const fail = (what: string, why = ''): void => {
  const lines = why.split('\n').filter((line) => !/^\s+at /.test(line))
  failures.push([what, ...lines.slice(0, SHOWN)].join('\n    '))
}

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
  const code = await runProgram('vitest', args, { ATLAS_TEST_DIST: dist })
  const report = reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  for (const { name, message } of unloaded)
    fail(`${project}: ${relative('.', name)} cannot be loaded`, message)
  for (const { name, assertionResults } of report.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        fail(`${project}: ${relative('.', name)}: ${fullName}`, failureMessages?.join('\n'))
  const failed = report.numFailedTests + unloaded.length
  if (code !== 0 && failed === 0) fail(`${project}: the runner ended with exit code ${String(code)}`)
  totals.passed += report.numPassedTests
  totals.failed += code !== 0 && failed === 0 ? 1 : failed
}

try {
  const built = existsSync(dist) ? 0 : await runProgram('node', ['scripts/build.ts'], { ATLAS_DIST: dist })
  if (built === 0) totals.passed += 1
  else {
    totals.failed += 1
    fail('the site does not build')
  }
  await runProject('unit')
  if (built === 0) for (const project of ['site', 'browser']) await runProject(project)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const each of failures) console.log(`failed: ${each}`)
console.log(`${String(totals.passed)} passed, ${String(totals.failed)} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1
