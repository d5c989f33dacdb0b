import type { Facility } from '../../src/core/facility/facility.ts'
import type { Method } from '../../src/core/method/method.ts'
import type { Ranked } from '../../src/core/rank-types.ts'
import type { Score } from '../../src/core/score-types.ts'

/** What the table says, by language. */
const WORDS = {
  en: {
    columns: ['Place', 'Band', 'Index', 'From - to', 'Known', 'Record', 'Name'],
    status: { provisional: 'provisional', verified: 'verified' },
    asOf: 'as of',
    without: 'Without a place',
  },
  ru: {
    columns: ['Место', 'Полоса мест', 'Индекс', 'От - до', 'Известно', 'Запись', 'Название'],
    status: { provisional: 'предварительно', verified: 'проверено' },
    asOf: 'на дату',
    without: 'Без места',
  },
} as const

type Language = keyof typeof WORDS

const inWords = (value: number, lang: Language): string => {
  const text = value.toFixed(2)
  return lang === 'ru' ? text.replace('.', ',') : text
}

/** Cells padded to the width of their column; the last one is left as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
      .join('  ')
  return rows.map((row) => `${line(row)}\n`).join('')
}

/** Ranked scores as a table for people. Numbers are shown with two decimals, compared with nine. */
export function scoreText(
  method: Method,
  asOf: string,
  ranked: readonly Ranked[],
  facilities: ReadonlyMap<string, Facility>,
  lang: Language,
): string {
  const words = WORDS[lang]
  const numbers = ({ lo, best, hi, completeness }: Score) => [
    best === null ? '-' : inWords(best, lang),
    `${inWords(lo, lang)} - ${inWords(hi, lang)}`,
    `${String(Math.round(completeness * 100))} %`,
  ]
  const row = ({ score, rank }: Ranked) => [
    rank?.place == null ? '-' : String(rank.place),
    rank ? `${String(rank.best)} - ${String(rank.worst)}` : (score.whyUnrated ?? '-'),
    ...numbers(score),
    score.facility,
    facilities.get(score.facility)?.name[lang] ?? '',
  ]
  const title = `${method.fullName[lang]} (${words.status[method.status]}), ${words.asOf} ${asOf}`
  const placed = ranked.filter(({ rank }) => rank?.place != null).length
  const lines = table([words.columns, ...ranked.map(row)]).split(/(?<=\n)/u)
  const others = lines.slice(1 + placed)
  const rest = others.length > 0 ? `\n${words.without}\n${others.join('')}` : ''
  return `${title}\n\n${lines.slice(0, 1 + placed).join('')}${rest}`
}
