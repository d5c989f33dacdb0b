import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { gateRequest } from '../../../src/records/git-tree/gate.ts'
import { layRequest } from '../../../src/records/git-tree/lay.ts'
import { makeRepository } from '../../lib/forge/repository.ts'
import type { MadeTree } from '../../lib/forge/repository.ts'
import { changed, MAIN, POND, RECORD, without } from '../../lib/forge/request.ts'

const repository = makeRepository()
const folder = mkdtempSync(join(tmpdir(), 'atlas-lay-'))
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})
const main = repository.commit(MAIN)
const ahead = repository.commit(changed({ 'content/basins/chu.yaml': 'name: { en: Chu river, ru: Чу }\n' }), [
  main,
])
const gated = (head: MadeTree, base = main) =>
  gateRequest({ repository: repository.folder, base, head: repository.commit(head, [main]) })

it('lays the records of the main branch as the request changes them', () => {
  const ledger =
    'addresses:\n  - { address: facilities/kg/pond-1 }\n  - { address: facilities/kg/group, gone: { en: No., ru: Нет. } }\n'
  const head = without(
    changed({ [POND]: RECORD, 'content/facilities/kg/new.yaml': RECORD, 'content/ledger.yaml': ledger }),
    'content/facilities/kg/group.yaml',
  )
  const into = join(folder, 'content')
  const count = layRequest(gated(head, ahead), into)
  const files = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  expect(files.toSorted()).toEqual(
    [...Object.keys(MAIN).filter((path) => path.startsWith('content/')), 'content/facilities/kg/new.yaml']
      .filter((path) => !path.endsWith('group.yaml'))
      .map((path) => path.slice('content/'.length))
      .toSorted(),
  )
  expect(count).toBe(files.length)
  expect(readFileSync(join(into, POND.slice('content/'.length)), 'utf8')).toBe(RECORD)
  expect(readFileSync(join(into, 'basins/chu.yaml'), 'utf8')).toContain('Chu river')
  expect(readFileSync(join(into, 'ledger.yaml'), 'utf8')).toBe(ledger)
  for (const file of files) expect(lstatSync(join(into, file)).mode & 0o170111).toBe(0o100000)
})

it('writes nothing where the gate refuses', () => {
  const into = join(folder, 'refused')
  const hostile = gated(changed({ [POND]: { mode: '120000', bytes: '/etc/passwd' } }))
  expect(() => layRequest(hostile, into)).toThrow('G0')
  expect(existsSync(into)).toBe(false)
})

it('writes into no folder that is there, nor through a link', () => {
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(elsewhere, join(folder, 'link'))
  for (const into of [elsewhere, join(folder, 'link')])
    expect(() => layRequest(gated(changed({ [POND]: RECORD })), into)).toThrow('EEXIST')
  expect(readdirSync(elsewhere)).toEqual([])
})
