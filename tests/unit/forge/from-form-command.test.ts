import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answered } from '../../lib/forge/answers.ts'
import { FACT } from '../../lib/forge/form-world.ts'
import { CLEAN, removeContent, tempContent } from '../temp-content.ts'

it(
  'prints, writes only when told to, and says in the language that was asked for what is missing',
  { timeout: 60_000 },
  () => {
    const content = tempContent(CLEAN)
    const run = (input: string, ...more: readonly string[]) => {
      const args = ['scripts/from-form.ts', '--content', content, '--as-of', '2026-11-22', ...more]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    const file = join(content, 'facilities/kg/pond-1.yaml')
    const good = answered('correct-fact', 'ru', FACT)

    const dry = run(good)
    expect(dry).toMatchObject({ status: 0, stderr: '' })
    expect(dry.stdout.startsWith(`--- ${file}\n`)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(CLEAN['facilities/kg/pond-1.yaml'])

    expect(run(good, '--write')).toEqual({ status: 0, stdout: `${file}\n`, stderr: '' })
    expect(`--- ${file}\n${readFileSync(file, 'utf8')}`).toBe(dry.stdout)

    const lacking = run(answered('correct-fact', 'ru', { ...FACT, as_of: '' }), '--lang', 'ru', '--write')
    expect(lacking).toMatchObject({ status: 1, stdout: '' })
    expect(lacking.stderr).toMatch(/«На какую дату это верно».*\[form-answer-missing\]/)
    removeContent(content)
  },
)
