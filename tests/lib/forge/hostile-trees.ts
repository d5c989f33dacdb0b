import { bytesOf } from './repository.ts'
import type { MadeTree, Repository } from './repository.ts'
import { changed, MAIN, POND, RECORD, without } from './request.ts'

const record = RECORD
const KG = 'content/facilities/kg'
const GROUP = `${KG}/group.yaml`
const OTHER = 'f'.repeat(40)

/** The tree of the main branch with hand-made lines in the folder of the Kyrgyz facilities. */
const withLines =
  (lines: (repository: Repository) => readonly { mode: string; name: string; oid: string }[]) =>
  (repository: Repository): string => {
    const own = (path: string) => repository.blob(String(MAIN[path]))
    const kg = repository.tree([
      ...lines(repository),
      { mode: '100644', name: 'group.yaml', oid: own(GROUP) },
      { mode: '100644', name: 'pond-1.yaml', oid: own(POND) },
    ])
    return repository.treeOf({ ...without(MAIN, POND, GROUP), [KG]: { mode: '40000', oid: kg } })
  }

/** A request that must be refused: what it is, its tree, and the problems as `code file`. */
export type HostileTree = readonly [
  what: string,
  head: MadeTree | ((repository: Repository) => string),
  ...issues: string[],
]

/** One hostile tree for each thing that gate G0 refuses of a file, each with exactly what is told of it. */
export const HOSTILE_TREES: readonly HostileTree[] = [
  [
    'a symbolic link',
    changed({ [`${KG}/a.yaml`]: { mode: '120000', bytes: '../../../../etc/passwd' } }),
    'git-link facilities/kg/a.yaml',
  ],
  [
    'a link in place of a record',
    changed({ [POND]: { mode: '120000', bytes: '/etc/passwd' } }),
    'git-link facilities/kg/pond-1.yaml',
  ],
  [
    'a link in place of the content folder',
    { 'src/a.ts': 'export {}\n', 'package.json': '{}\n', content: { mode: '120000', bytes: '/etc' } },
    ...Object.keys(MAIN)
      .filter((path) => path.startsWith('content/') && path !== 'content/ledger.yaml')
      .map((path) => `git-renamed ${path.slice('content/'.length)}`),
    'git-ledger ledger.yaml',
    'git-ledger ledger.yaml',
    'git-link .',
  ],
  [
    'a submodule',
    changed({ [`${KG}/a.yaml`]: { mode: '160000', oid: OTHER } }),
    'git-submodule facilities/kg/a.yaml',
  ],
  [
    'a submodule in a folder of records',
    changed({ 'content/facilities/uz': { mode: '160000', oid: OTHER } }),
    'git-path facilities/uz',
    'git-submodule facilities/uz',
  ],
  [
    'a program',
    changed({ [POND]: { mode: '100755', bytes: record } }),
    'git-executable facilities/kg/pond-1.yaml',
  ],
  [
    'an odd mode',
    changed({ [POND]: { mode: '100664', bytes: record } }),
    'git-mode facilities/kg/pond-1.yaml',
  ],
  ['an unknown place', changed({ 'content/facilities/a.yaml': record }), 'git-path facilities/a.yaml'],
  ['capitals in a name', changed({ [`${KG}/A.yaml`]: record }), 'git-path facilities/kg/A.yaml'],
  [
    'settings of git in the content',
    changed({ 'content/.gitattributes': '* filter=x\n', 'content/.gitmodules': '[submodule "a"]\n' }),
    'git-path .gitattributes',
    'git-path .gitmodules',
  ],
  [
    'a pair that differs in capitals',
    changed({ [`${KG}/Pond-1.yaml`]: record }),
    'git-path facilities/kg/Pond-1.yaml',
    'git-same-path facilities/kg/Pond-1.yaml',
  ],
  [
    'a folder that differs in capitals',
    changed({ 'content/facilities/KG/new.yaml': record }),
    'git-path facilities/KG/new.yaml',
    'git-same-path facilities/KG/new.yaml',
  ],
  [
    'a pair that differs in composition',
    changed({
      [`${KG}/${bytesOf('caf\u00e9')}.yaml`]: record,
      [`${KG}/${bytesOf('cafe\u0301')}.yaml`]: record,
    }),
    'git-path facilities/kg/caf\u00e9.yaml',
    'git-path facilities/kg/cafe\u0301.yaml',
    'git-same-path facilities/kg/caf\u00e9.yaml',
  ],
  [
    'a huge file',
    changed({ [POND]: `${record}${'# a\n'.repeat(20_000)}` }),
    'git-size facilities/kg/pond-1.yaml',
  ],
  [
    'records and code',
    changed({ [POND]: record, 'src/a.ts': 'export const a = 1\n', '.github/workflows/x.yml': 'on: push\n' }),
    'git-mixed .',
  ],
  [
    'a renamed record',
    without(changed({ [`${KG}/pond-one.yaml`]: String(MAIN[POND]) }), POND),
    'git-renamed facilities/kg/pond-1.yaml',
  ],
  ['a removed source', without(MAIN, 'content/sources/s001.yaml'), 'git-renamed sources/s001.yaml'],
  [
    'a removed ledger',
    without(MAIN, 'content/ledger.yaml'),
    'git-ledger ledger.yaml',
    'git-ledger ledger.yaml',
  ],
  [
    'an emptied ledger',
    changed({ 'content/ledger.yaml': 'addresses: []\n' }),
    'git-ledger ledger.yaml',
    'git-ledger ledger.yaml',
  ],
  [
    'a name that is no UTF-8',
    changed({ [`${KG}/caf\xe9.yaml`]: record }),
    'git-name facilities/kg/caf\\xe9.yaml',
  ],
  ['a line feed in a name', changed({ [`${KG}/a\nb.yaml`]: record }), 'git-name facilities/kg/a\\x0ab.yaml'],
  ['a backslash in a name', changed({ [`${KG}/..\\a.yaml`]: record }), 'git-name facilities/kg/..\\a.yaml'],
  [
    'a hidden character in a name',
    changed({ [`${KG}/${bytesOf('a\u202eb')}.yaml`]: record }),
    'git-name facilities/kg/a\\xe2\\x80\\xaeb.yaml',
  ],
  [
    'a way out of the folder',
    withLines(({ blob }) => [{ mode: '100644', name: '..', oid: blob(record) }]),
    'git-name facilities/kg/..',
  ],
  [
    'a slash within a name',
    withLines(({ blob }) => [{ mode: '100644', name: '../../../src/a.ts', oid: blob(record) }]),
    'git-name facilities/kg/../../../src/a.ts',
  ],
  [
    "git's own folder",
    withLines(({ tree, blob }) => {
      const hooks = tree([{ mode: '100755', name: 'post-checkout', oid: blob('#!/bin/sh\n') }])
      return [{ mode: '40000', name: '.GIT', oid: hooks }]
    }),
    'git-executable facilities/kg/.GIT/post-checkout',
    'git-name facilities/kg/.GIT/post-checkout',
  ],
  [
    'a line that stands twice',
    withLines(({ blob }) => [
      { mode: '100644', name: 'a.yaml', oid: blob(record) },
      { mode: '100644', name: 'a.yaml', oid: blob('kind: facility\n') },
    ]),
    'git-same-path facilities/kg/a.yaml',
  ],
  [
    'a folder said to be a file',
    withLines(({ tree }) => [{ mode: '100644', name: 'a.yaml', oid: tree([]) }]),
    'git-tree facilities/kg/a.yaml',
  ],
  [
    'a file that is not there',
    withLines(() => [{ mode: '100644', name: 'a.yaml', oid: OTHER }]),
    'git-tree facilities/kg/a.yaml',
  ],
]
