import { afterAll, describe, expect, it } from 'vitest'
import { issueText } from '../../../src/i18n/issue-text.ts'
import { gateRequest, MAX_CHANGES } from '../../../src/records/git-tree/gate.ts'
import { HOSTILE_TREES } from '../../lib/forge/hostile-trees.ts'
import { makeRepository } from '../../lib/forge/repository.ts'
import type { MadeTree, Repository } from '../../lib/forge/repository.ts'
import { changed, MAIN, POND, RECORD, told, without } from '../../lib/forge/request.ts'

const repository = makeRepository()
afterAll(repository.remove)
const main = repository.commit(MAIN)
repository.point('refs/heads/main', main)

const gateOf = (base: string, head: string) => gateRequest({ repository: repository.folder, base, head })
const gate = (head: MadeTree | ((made: Repository) => string)) =>
  gateOf('main', repository.commit(typeof head === 'function' ? head(repository) : head, [main]))
const record = RECORD
const KG = 'content/facilities/kg'

describe('a request that is as it should be', () => {
  it('changes, adds and names what it touches', () => {
    const { kind, changes, issues } = gate(changed({ [POND]: record, [`${KG}/new-pond.yaml`]: record }))
    expect(issues).toEqual([])
    expect(kind).toBe('data')
    expect(changes.map(({ after }) => after?.names.at(-1))).toEqual(['new-pond.yaml', 'pond-1.yaml'])
  })

  it('touches code alone, or nothing', () => {
    expect(gate(changed({ 'src/a.ts': 'export const a = 1\n' })).kind).toBe('code')
    expect(gate(MAIN)).toMatchObject({ kind: 'none', issues: [], changes: [] })
  })

  it('may take a record away that the ledger still speaks for', () => {
    for (const word of ['redirect: facilities/kg/group', 'gone: { en: It was none., ru: Его не было. }']) {
      const ledger = `addresses:\n  - { address: facilities/kg/pond-1, ${word} }\n  - { address: facilities/kg/group }\n`
      expect(told(gate(without(changed({ 'content/ledger.yaml': ledger }), POND)))).toEqual([])
    }
  })
})

describe('a hostile request is refused for', () => {
  for (const [what, head, ...issues] of HOSTILE_TREES)
    it(what, () => {
      const gated = gate(head)
      expect(told(gated)).toEqual(issues.toSorted())
      for (const { code, params } of gated.issues)
        for (const locale of ['en', 'ru'] as const) {
          const { message, hint } = issueText(code, params ?? {}, locale)
          expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/)
        }
    })

  it('more records than one person can review', () => {
    const files = Object.fromEntries(
      Array.from({ length: MAX_CHANGES + 1 }, (_, n) => [`${KG}/pond-${String(n + 2)}.yaml`, record]),
    )
    expect(told(gate(changed(files)))).toEqual(['git-count .'])
  })

  it('folders that unfold without end', () => {
    const bomb = gate((made) => {
      let oid = made.treeOf({ 'a.yaml': record })
      for (let depth = 0; depth < 6; depth += 1)
        oid = made.tree(
          Array.from({ length: 30 }, (_, n) => ({ mode: '40000', name: String(n).padStart(2, '0'), oid })),
        )
      return repository.tree([{ mode: '40000', name: 'content', oid }])
    })
    expect(told(bomb)).toEqual(['git-tree .'])
  })

  it('folders without a floor', () => {
    expect(told(gate(changed({ [`content/${'a/'.repeat(40)}b.yaml`]: record })))).toEqual(['git-tree .'])
  })

  it('a tree object that breaks off', () => {
    const broken = gate(({ tree, treeOf }) => {
      const oid = tree([{ mode: '100644', name: 'a.yaml', oid: 'ffff' }])
      return treeOf({ ...MAIN, 'content/rivers': { mode: '40000', oid } })
    })
    expect(told(broken)).toEqual(['git-tree .'])
  })
})

describe('a request that the main branch has left behind', () => {
  const ahead = repository.commit(
    changed({ 'content/basins/chu.yaml': 'name: { en: Chu river, ru: Чу }\n' }),
    [main],
  )

  it('is judged by what it changes itself', () => {
    const { changes, issues } = gateOf(ahead, repository.commit(changed({ [POND]: record }), [main]))
    expect(issues).toEqual([])
    expect(changes.map(({ key }) => key)).toEqual(['facilities\0kg\0pond-1.yaml'])
  })

  it('is refused where both changed one file in two ways', () => {
    const file = 'content/basins/chu.yaml'
    const other = repository.commit(changed({ [file]: 'name: { en: Shu, ru: Шу }\n' }), [main])
    expect(told(gateOf(ahead, other))).toEqual(['git-conflict basins/chu.yaml'])
    const removed = repository.commit(without(MAIN, file), [main])
    expect(told(gateOf(ahead, removed))).toEqual([
      'git-conflict basins/chu.yaml',
      'git-renamed basins/chu.yaml',
    ])
  })

  it('passes where both made the same change', () => {
    const alike = repository.commit(
      changed({ 'content/basins/chu.yaml': 'name: { en: Chu river, ru: Чу }\n' }),
      [main],
    )
    expect(gateOf(ahead, alike)).toMatchObject({ kind: 'none', issues: [] })
  })

  it('is refused without one common commit', () => {
    expect(told(gateOf('main', repository.commit(changed({ [POND]: record }))))).toEqual(['git-unrelated .'])
    const [one, two] = [
      repository.commit(MAIN, [main]),
      repository.commit(changed({ [POND]: record }), [main]),
    ]
    const base = repository.commit(MAIN, [one, two])
    const head = repository.commit(changed({ [POND]: record }), [two, one])
    expect(told(gateOf(base, head))).toEqual(['git-unrelated .'])
  })

  it('is refused where there is no such commit', () => {
    expect(told(gateOf('main', 'f'.repeat(40)))).toEqual(['git-tree .'])
    expect(told(gateOf('main', '--help'))).toEqual(['git-tree .'])
  })
})
