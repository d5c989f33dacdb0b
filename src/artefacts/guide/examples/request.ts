import type { Example, ExamplesOf } from './example.ts'

const POND = 'content/facilities/kg/example-pond.yaml'
const ORDINARY = `100644 ${POND}\n`
const tree = (bad: string, good = ORDINARY): Example => ({ bad: `${bad}\n`, good, line: 1, as: 'request' })

/** The git tree of a request, before any of it is written to a disk. */
export const gitExamples: ExamplesOf<'git'> = {
  'git-link': tree(`120000 ${POND}`),
  'git-submodule': tree('160000 content/facilities/kg', ORDINARY),
  'git-executable': tree(`100755 ${POND}`),
  'git-mode': tree(`100664 ${POND}`),
  'git-name': tree('100644 content/facilities/kg/../../../package.json'),
  'git-path': tree('100644 content/ponds/example.yaml'),
  'git-same-path': tree(`100644 content/facilities/kg/Example-pond.yaml\n100644 ${POND}`),
  'git-size': tree(`100644 ${POND}  412,000`, `100644 ${POND}  4,120\n`),
  'git-count': tree(
    '100644 content/facilities/kg/pond-1.yaml\n…\n100644 content/facilities/kg/pond-900.yaml',
  ),
  'git-tree': tree('… 100644 ?'),
  'git-mixed': tree(`100644 ${POND}\n100644 scripts/check.ts`),
  'git-renamed': tree(
    '- content/facilities/kg/example-pond.yaml\n+ content/facilities/kg/example-lake.yaml',
    '- content/facilities/kg/example-pond.yaml\n+ content/facilities/kg/example-lake.yaml\n+ content/ledger.yaml\n',
  ),
  'git-ledger': tree(
    '- content/ledger.yaml  facilities/kg/example-pond',
    '+ content/ledger.yaml  facilities/kg/example-lake\n',
  ),
  'git-unrelated': tree('main    a—b—c\nrequest x—y', 'main    a—b—c\nrequest   └—x—y\n'),
  'git-conflict': tree(`main    ${POND}\nrequest ${POND}`, `request ${POND}\n`),
}
