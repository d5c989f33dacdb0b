import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idContent, POND } from './id-content.ts'
import type { IdContent } from './id-content.ts'

// Each command is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

let all: IdContent
beforeEach(() => {
  all = idContent()
})
afterEach(() => {
  all.remove()
})

/** Runs a script as `npm run` does. */
const run = (script: string, ...args: readonly string[]): Promise<readonly [number, string, string]> =>
  new Promise((resolve) => {
    const path = join(import.meta.dirname, '../../scripts', script)
    const env = { ...process.env, ATLAS_AS_OF: '2026-11-22' }
    execFile(
      process.execPath,
      [path, ...args, '--content', all.content],
      { env },
      (error, stdout, stderr) => {
        resolve([typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr])
      },
    )
  })

describe('the commands', () => {
  it('name the files they changed, and why they changed none, in the reader’s language', async () => {
    expect(await run('rename.ts', 'facilities/kg/twin', 'facilities/kg/zulu')).toEqual([
      0,
      ['facilities/kg/zulu.yaml', 'facilities/kg/twin.yaml', 'ledger.yaml']
        .map((file) => `${all.content}/${file}\n`)
        .join(''),
      'facilities/kg/twin is now facilities/kg/zulu; the old address leads there.\n',
    ])
    const [code, out, said] = await run(
      'withdraw.ts',
      POND,
      '--reason-en',
      'No tailings.',
      '--reason-ru',
      'Хвостов нет.',
      '--lang',
      'ru',
    )
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain('ещё ссылаются записи')
    expect(said).toContain('incidents/kg/spill.yaml\nНичего не изменено.\n')
    const broken = await run('rename.ts', POND, 'facilities/kz/pond-1')
    expect(broken[2]).toMatch(/\[country-differs\][\s\S]*Nothing was changed\.\n$/)
  })

  it.each([
    [['rename.ts', POND]],
    [['withdraw.ts', POND, '--reason-en', 'No tailings.']],
    [['ledger.ts', '--dist', 'no-such-folder']],
  ])('exit 2 for %j', async ([script = '', ...args]) => {
    expect((await run(script, ...args)).slice(0, 2)).toEqual([2, ''])
  })

  it('ledger adds what a site has and the ledger lacks, once, and nothing else', async () => {
    const dist = join(all.content, '..', 'dist')
    for (const page of ['', 'about/', '404/', 'sources/s001/', 'facilities/by-name/']) {
      mkdirSync(join(dist, 'en', page), { recursive: true })
      writeFileSync(join(dist, 'en', page, 'index.html'), '')
    }
    const before = all.text('ledger.yaml')
    const first = await run('ledger.ts', '--dist', dist)
    expect(first).toEqual([0, 'about\nfacilities/by-name\n', '2 addresses added to the ledger.\n'])
    const fresh = all.text('ledger.yaml')
    for (const line of before.split('\n')) expect(fresh).toContain(line)
    expect(fresh).toContain('  - { address: about, since: "2026-11-22" }\n')
    expect(await run('ledger.ts', '--dist', dist, '--lang', 'ru')).toEqual([
      0,
      '',
      'В реестре адресов есть все страницы.\n',
    ])
    expect(all.text('ledger.yaml')).toBe(fresh)
  })
})
