import type { Gated } from '../../../src/records/git-tree/gate.ts'
import { CLEAN } from '../../unit/temp-content.ts'
import type { MadeTree } from './repository.ts'

/** The tree of a main branch: clean records, and a little beside them. */
export const MAIN: MadeTree = {
  ...Object.fromEntries(Object.entries(CLEAN).map(([file, text]) => [`content/${file}`, text])),
  'content/ledger.yaml':
    'addresses:\n  - { address: facilities/kg/pond-1 }\n  - { address: facilities/kg/group }\n',
  'src/a.ts': 'export {}\n',
  'package.json': '{}\n',
}

/** The record that requests change. */
export const POND = 'content/facilities/kg/pond-1.yaml'

/** Its text with a change that means nothing. */
export const RECORD = `${String(MAIN[POND])}# changed\n`

/** The tree of the main branch with some files made or changed. */
export const changed = (more: MadeTree): MadeTree => ({ ...MAIN, ...more })

/** A tree without some of its paths. */
export const without = (tree: MadeTree, ...paths: readonly string[]): MadeTree =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)))

/** The problems of a request as `code file`, sorted. */
export const told = ({ issues }: Gated): readonly string[] =>
  issues.map(({ code, file }) => `${code} ${file}`).toSorted()
