import type { AnswerName } from '../../core/api/answers.ts'
import { ANSWER_NAMES, ANSWERS } from '../../core/api/answers.ts'
import type { Locale } from '../../i18n/locales.ts'
import { apiFile } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { CodeBlock } from '../guide/code.ts'
import { codeBlock } from '../guide/code.ts'
import type { Published } from '../published.ts'
import { apiUrl } from './addresses.ts'

/** An address as the page shows it, with a link where it can be opened as it stands. */
interface ShownAddress {
  /** Below the root; a word in braces stands for an id. */
  readonly text: string
  /** The address itself, or one that it stands for; null where the atlas holds no such thing. */
  readonly example: { readonly text: string; readonly href: string } | null
}

/** One of the answers. */
export interface ShownAnswer {
  readonly name: AnswerName
  readonly what: string
  readonly addresses: readonly ShownAddress[]
  readonly schema: string
}

/** The page about the answers for programs. */
export interface ApiPage {
  /** Whole address below which the answers stand. */
  readonly base: string
  readonly answers: readonly ShownAnswer[]
  readonly openapi: string
  readonly envelope: readonly { readonly key: string; readonly meaning: string }[]
  readonly reading: readonly string[]
  readonly examples: readonly { readonly label: string; readonly code: CodeBlock }[]
  readonly promises: readonly string[]
}

const KEYS = ['schema_version', 'method', 'release', 'licence', 'total', 'result'] as const
const READING = ['interval', 'rank', 'facts', 'unknown', 'place', 'counted'] as const
const PROMISES = ['addresses', 'bytes', 'same', 'recompute', 'else'] as const

/** What the words in braces may stand for, by the beginning of the address; of the first of the atlas. */
function exampleOf({ atlas, main, rankings }: Published, path: string): string | null {
  const first = main.ranked[0]?.score.facility
  const country = first?.split('/')[0] ?? [...atlas.countries.keys()][0]
  const basin = [...atlas.basins.keys()][0]
  const ids: Readonly<Record<string, string | undefined>> = {
    'facilities/{cc}/{slug}.json': first && `facilities/${first}.json`,
    'rankings/countries/{cc}.json': country && `rankings/countries/${country}.json`,
    'rankings/basins/{id}.json': basin && `rankings/basins/${basin}.json`,
    'rankings/methods/{id}.json': `rankings/methods/${(rankings.at(-1) ?? main).method.id}.json`,
  }
  return path.includes('{') ? (ids[path] ?? null) : path
}

function shown(published: Published, path: string): ShownAddress {
  const example = exampleOf(published, path)
  return { text: path, example: example === null ? null : { text: example, href: apiFile(example) } }
}

const programs = {
  curl: () => `curl -s ${apiUrl('rankings/world.json')} | jq '.result.facilities[0]'`,
  python: () =>
    [
      'import json, urllib.request',
      `answer = json.load(urllib.request.urlopen("${apiUrl('facilities.json')}"))`,
      'print([(row["id"], row["index"], row["rank"]) for row in answer["result"]])',
    ].join('\n'),
  r: () => `rows <- jsonlite::fromJSON("${apiUrl('facilities.json')}")$result`,
  javascript: () => `const { release, result } = await (await fetch('${apiUrl('facilities.json')}')).json()`,
  duckdb: () =>
    [
      "SELECT row.country, count(*), max(row['index'].hi)",
      "FROM (SELECT unnest(result) AS row FROM read_json('facilities.json'))",
      'GROUP BY ALL;',
    ].join('\n'),
} as const

const PROGRAMS = ['curl', 'python', 'r', 'javascript', 'duckdb'] as const

/** The lines a program begins with. Example: `programLines('duckdb')`. */
export const programLines = (name: (typeof PROGRAMS)[number]): string => programs[name]()

/** Everything the page about the answers says. */
export function apiPage(published: Published, locale: Locale): ApiPage {
  const t = translator(locale)
  return {
    base: apiUrl(''),
    answers: ANSWER_NAMES.map((name) => ({
      name,
      what: t(`api.answer.${name}`),
      addresses: ANSWERS[name].paths.map((path) => shown(published, path)),
      schema: apiFile(`schemas/${name}.json`),
    })),
    openapi: apiFile('openapi.json'),
    envelope: KEYS.map((key) => ({ key, meaning: t(`api.envelope.${key}`) })),
    reading: READING.map((each) => t(`api.reading.${each}`)),
    examples: PROGRAMS.map((name) => ({
      label: t(`api.try.${name}`),
      code: codeBlock(programLines(name), locale),
    })),
    promises: PROMISES.map((each) => t(`api.promise.${each}`)),
  }
}
