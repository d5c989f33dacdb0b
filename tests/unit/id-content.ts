import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

/** Release date of the tests of ids. */
export const ASOF = '2026-11-22'
export const SINCE = 'since: "2026-11-01"'
/** A facility that an incident names, that was renamed once, and that has a reply and an evaluation. */
export const POND = 'facilities/kg/pond-1'
const facility = (en: string, rest = '') =>
  `kind: facility\nname: { en: ${en}, ru: ${en === 'Twin' ? 'Двойник' : 'Член'} }\ncountry: KG\n${rest}`

/** What somebody found at the facility; it is filed under it and does not name it. */
export const EVALUATION =
  'checklist: basic\ndate: "2021-05-01"\nevaluator:\n  name: { en: Inspectorate, ru: Инспекция }\n  kind: authority\nsource: s001\nanswers:\n  - { question: dam-01, answer: yes }\n'

/** Records that name one another in every way, without a single problem. */
export const FILES: Readonly<Record<string, string>> = {
  ...CLEAN,
  'facilities/kg/member.yaml': `# Kept.\n${facility('Member', 'member_of: kg/group # in it\n')}region: north\nstatus:\n  - { value: closed, source: s001, as_of: "2007", note: { en: see s001, ru: см. s001 } }\n`,
  'facilities/kg/twin.yaml': facility('Twin', 'region: kg/north\n'),
  'regions/kg/north.yaml': 'name: { en: North, ru: Север }\n',
  'incidents/kg/spill.yaml':
    'kind: accident\nname: { en: Spill, ru: Разлив }\ncountry: KG\nfacility: kg/pond-1\ndate:\n  - { value: "2001", source: s001, as_of: "2007" }\n',
  'responses/kg/pond-1/2026-11-20.yaml':
    'name: { en: Operator, ru: Предприятие }\nrole: operator\nabout: [status]\ntext: { en: It is open., ru: Оно действует. }\nsource: s001\nreceived: "2026-11-20"\nanswer: { en: Noted., ru: Принято к сведению. }\n',
  'checklists/basic.yaml':
    'name: { en: Basic, ru: Основной }\nstatus: provisional\nversion: "2020-01-01"\ngroups: [B1]\ncategories:\n  - { id: dam, name: { en: Dam, ru: Дамба }, topic: { en: Dams, ru: Дамбы } }\nsources: [s001]\nquestions:\n  - id: dam-01\n    group: B1\n    category: dam\n    weight: 1\n    text: { en: Is it dry?, ru: Сухо ли? }\n    why: { en: Wet dams slide., ru: Мокрые дамбы сползают. }\n    evidence: { en: A walk., ru: Обход. }\n',
  'evaluations/kg/pond-1/2021-05-01.yaml': EVALUATION,
  'ledger.yaml': `addresses:
  - { address: compare/kg/pond-1/with/kg/twin, ${SINCE} }
  - { address: facilities/kg/first, ${SINCE}, redirect: ${POND}, on: "2026-11-02" }
  - { address: facilities/kg/group, ${SINCE} }
  - { address: ${POND}, ${SINCE} }
  - { address: facilities/kg/twin, ${SINCE} }
  - { address: regions/kg/north, ${SINCE} }
  - { address: sources/s001, ${SINCE} }
`,
}

/** A content folder that a test may change. */
export interface IdContent {
  readonly content: string
  readonly text: (file: string) => string
  /** Every file with its text. */
  readonly tree: () => ReadonlyMap<string, string>
  /** What the check says, but for records that nobody names. */
  readonly problems: () => Promise<readonly string[]>
  readonly remove: () => void
}

/** Writes `FILES` into a folder of its own. */
export function idContent(): IdContent {
  const content = tempContent(FILES)
  return {
    content,
    text: (file) => readFileSync(join(content, file), 'utf8'),
    tree: () =>
      new Map(
        readdirSync(content, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(content.length + 1), readFileSync(path, 'utf8')]),
      ),
    problems: async () => {
      const { report } = await loadAtlas({ content, asOf: ASOF })
      return report.issues.map(({ code }) => code).filter((code) => code !== 'never-cited')
    },
    remove: () => {
      removeContent(content)
    },
  }
}
