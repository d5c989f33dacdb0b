import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { RecordKind } from '../../src/core/record-kinds.ts'
import { SCHEMAS } from '../../src/core/record-kinds.ts'
import { FILES, FOLDERS } from '../../src/records/layout.ts'
import { chosenRecords } from './canary-choice.ts'
import { ALL_TEXT_PATHS, completed, mapTexts, sampleOf } from './text-fields.ts'
import type { Tree } from './text-fields.ts'

/** What a stranger may try; each must end as text that a reader sees. `N` becomes a number of its own. */
export const PAYLOADS = [
  '<img src=x onerror=__pwn(N)>',
  '<script>__pwn(N)</script>',
  '"><svg onload=__pwn(N)>',
  "' onfocus=__pwn(N) autofocus='",
  '</script><script>__pwn(N)</script>',
  '</title></style></textarea><img src=x onerror=__pwn(N)>',
  '<a href=javascript:__pwn(N)>press</a>',
  '{{constructor.constructor("__pwn(N)")()}}',
  '<!--><img src=x onerror=__pwn(N)>-->',
] as const
/** Behind an address stands what its gate lets through. */
const IN_ADDRESS = "?q='onclick=__pwn(N)//javascript:__pwn(N)"
/** Before every third text: what a spreadsheet would take for a formula. */
const FORMULAS = ['=1+1+', '@SUM(1)+', '+1+', '-1+', '＝1+', ' =1+'] as const

/** Texts that stand in no words of a page, at most in the downloads or in the target of a link. */
export const NOT_SHOWN =
  /^(?:countries\.totals\.\*\.fact\.\*\.(?:stated|locator)|(?:basins|rivers)\.(?:countries\.\*\.(?:stated|locator)|notes)|rivers\.(?:names_other|aliases)|borders\.crossings\.\*\.(?:stated|locator)|(?:responses|evaluations)\.url|places\.licence)/

/** Every text in quotes: dates must stand in them. */
const PRINTED = {
  lineWidth: 0,
  aliasDuplicateObjects: false,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const

/** A text that was put into the records, and the field it stands in. */
interface Planted {
  /** Example: `facilities.volume_m3.*.note.en`. */
  readonly path: string
  readonly payload: string
}

const isAddress = (path: string): boolean => /\.(?:url|archived)(?:\.\*)?$/.test(path)

/** An evaluation of the checklist below, with evidence of both forms. */
const answered = (sample: Tree): { readonly [key: string]: Tree } => {
  const tree = Object(sample) as { readonly answers: readonly Tree[] }
  const other: Tree = { question: 'dam-08', answer: 'no', evidence: 'Text' }
  return { ...tree, checklist: 'basic', answers: [...tree.answers, other] }
}

/** The line of a place that was withdrawn, and a reply: records that the real ones need not have. */
const EXTRA: Readonly<Record<string, (sample: Tree) => Tree>> = {
  // The head of a checklist in one file, and evaluations by it: evidence is a text or a pair.
  'checklists/basic.yaml': (sample) => {
    const tree = Object(sample) as { questions: readonly object[] }
    const questions = tree.questions.flatMap((each) => [each, { ...each, id: 'dam-08' } as Tree])
    const groups = ['A', 'B1', 'B2', 'C']
    return { ...Object(sample), status: 'provisional', version: '2021-05-01', groups, questions }
  },
  'evaluations/kg/kumtor/2021-05-01.yaml': (sample) => ({ ...answered(sample), date: '2021-05-01' }),
  'example-evaluation.yaml': answered,
  'ledger.yaml': () => ({
    addresses: [
      {
        address: 'facilities/kg/withdrawn-pond',
        since: '2026-11-22',
        name: { en: 'Withdrawn', ru: 'Снято' },
        gone: { en: 'Why', ru: 'Почему' },
        on: '2026-11-22',
      },
    ],
  }),
}

/** A record of each kind that the chosen ones lack, made from its schema alone. */
function missing(kinds: ReadonlySet<RecordKind>): readonly (readonly [string, RecordKind, Tree])[] {
  return (Object.keys(SCHEMAS) as RecordKind[]).flatMap((kind) => {
    if (kinds.has(kind)) return []
    const sample = sampleOf(SCHEMAS[kind], kind)
    const single = FILES[`${kind}.yaml`]
    const file = single ? single.example : `${kind}/${FOLDERS[kind]?.example ?? ''}`
    const received =
      typeof sample === 'object' && sample !== null && 'received' in sample ? sample.received : undefined
    const named = typeof received === 'string' ? file.replace(/\d{4}-\d{2}-\d{2}/, received) : file
    return [[named, kind, EXTRA[file]?.(sample) ?? sample] as const]
  })
}

/**
 * Writes a small atlas with a payload in every text of every record; every text that any schema knows is there at
 * least once, whether or not the real records have it. Gives what was planted.
 */
export function poison(to: string): readonly Planted[] {
  const planted: Planted[] = []
  const covered = new Set<string>()
  const chosen = chosenRecords('content').map(
    ({ file, kind }) => [file, kind, parse(readFileSync(join('content', file), 'utf8')) as Tree] as const,
  )
  const records = [...chosen, ...missing(new Set(chosen.map(([, kind]) => kind)))]
  const mark = (text: string, path: string): string => {
    covered.add(path)
    return text
  }
  const filled = (['texts', 'any'] as const).reduce(
    (before, filling) =>
      before.map(([file, kind, tree]) => {
        mapTexts(tree, SCHEMAS[kind], kind, mark)
        const whole = completed(tree, SCHEMAS[kind], kind, filling, (path) => !covered.has(path))
        mapTexts(whole, SCHEMAS[kind], kind, mark)
        return [file, kind, whole] as const
      }),
    records,
  )
  for (const [file, kind, tree] of filled) {
    const poisoned = mapTexts(tree, SCHEMAS[kind], kind, (text, path) => {
      if (text === 'not-stated') return text
      const count = planted.length
      const plain = isAddress(path) ? IN_ADDRESS : (PAYLOADS[count % PAYLOADS.length] ?? '')
      const payload = plain.replaceAll('N', String(count))
      planted.push({ path, payload })
      const start = count % 3 === 0 && !isAddress(path) ? (FORMULAS[count % FORMULAS.length] ?? '') : ''
      return isAddress(path)
        ? `${text.startsWith('http') ? text.replace(/[?#].*$/, '') : 'https://example.org/'}${payload}`
        : `${start}${text} ${payload}`
    })
    mkdirSync(dirname(join(to, file)), { recursive: true })
    writeFileSync(join(to, file), stringify(poisoned, PRINTED))
  }
  const held = new Set(planted.map(({ path }) => path))
  const left = ALL_TEXT_PATHS.filter((path) => !held.has(path))
  if (left.length > 0) throw new Error(`no record holds ${left.join(', ')}`)
  return planted
}
