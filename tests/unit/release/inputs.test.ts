import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { releaseDate } from '../../../scripts/lib/release-date.ts'
import { hashCode, hashInputs } from '../../../src/records/hash-inputs.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'atlas-inputs-'))
})
afterEach(() => {
  rmSync(work, { recursive: true, force: true })
})

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(work, file)), { recursive: true })
  writeFileSync(join(work, file), text)
}

describe('the hash of the inputs', () => {
  const hash = (project = 'one', content = join(project, 'content')) =>
    hashInputs({ content: join(work, content), project: join(work, project) })
  beforeEach(() => {
    write('one/content/facilities/kg/pond.yaml', 'a')
    write('one/src/core/score.ts', 'b')
    write('one/package-lock.json', '{}')
  })

  it('is the same wherever the same files lie', () => {
    cpSync(join(work, 'one'), join(work, 'two/deeper'), { recursive: true })
    expect(hash('two/deeper')).toBe(hash())
    cpSync(join(work, 'one/content'), join(work, 'records'), { recursive: true })
    expect(hash('one', 'records')).toBe(hash())
  })

  it.each([
    'content/facilities/kg/pond.yaml',
    'content/facilities/kg/new.yaml',
    'content/prose/en/about.md',
    'src/core/score.ts',
    'src/pages/new.astro',
    'public/favicon.svg',
    'package-lock.json',
    'astro.config.mjs',
  ])('is another when %s changes', (file) => {
    const before = hash()
    write(`one/${file}`, 'other')
    expect(hash()).not.toBe(before)
  })

  it.each([
    'content/releases/2026-11-22-1a2b3c4d.yaml',
    'content/ledger.yaml',
    'src/core/score.test.ts',
    'README.md',
    'tests/unit/a.test.ts',
  ])('stays when %s changes', (file) => {
    const before = hash()
    write(`one/${file}`, 'other')
    expect(hash()).toBe(before)
  })

  it('tells a moved text from a changed one', () => {
    const before = [hash(), hashCode(join(work, 'one'))]
    write('one/content/facilities/kg/pond.yaml', 'b')
    write('one/src/core/score.ts', 'a')
    expect(hash()).not.toBe(before[0])
    expect(hashCode(join(work, 'one'))).not.toBe(before[1])
  })
})

describe('the release date', () => {
  const git = (date: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: work,
      env: { ...process.env, GIT_COMMITTER_DATE: `${date}T12:00:00Z`, GIT_AUTHOR_DATE: `${date}T12:00:00Z` },
      stdio: 'ignore',
    })
  const commit = (date: string, ...files: readonly string[]) => {
    for (const file of files) write(file, date)
    git(date, 'add', '-A')
    git(date, 'commit', '-q', '--allow-empty', '-m', 'A commit')
  }
  const date = () => releaseDate({ environment: '', folder: work })

  it('is not moved by committing the summary and the addresses of a release', () => {
    git('2026-11-20', 'init', '-q')
    commit('2026-11-20', 'content/facilities/kg/pond.yaml')
    expect(date()).toBe('2026-11-20')
    commit('2026-11-22', 'content/releases/2026-11-20-1a2b3c4d.yaml', 'content/ledger.yaml')
    expect(date()).toBe('2026-11-20')
    commit('2026-11-24', 'src/core/score.ts')
    expect(date()).toBe('2026-11-24')
  })

  it('is that of HEAD else: of an empty commit, of addresses alone, of a summary that is all there is', () => {
    git('2026-11-20', 'init', '-q')
    commit('2026-11-20', 'content/releases/2026-11-19-1a2b3c4d.yaml')
    expect(date()).toBe('2026-11-20')
    commit('2026-11-21')
    expect(date()).toBe('2026-11-21')
    commit('2026-11-23', 'content/ledger.yaml')
    expect(date()).toBe('2026-11-23')
  })
})
