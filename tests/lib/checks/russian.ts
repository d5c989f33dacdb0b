import type { PageFacts, Words } from '../page-facts.ts'
import type { Problem } from '../problems.ts'

const LETTER = String.raw`[\p{L}\p{N}]`
const UNITS =
  'млн|млрд|тыс|трлн|т|кг|м|м²|м³|км|км²|км³|га|см|мм|л|г|гг|%|‰|°|°C|Ки|[кмМГТ]?Бк|мк?Зв|мк?Р|балл|балла|баллов'

/** What a Russian text must not hold, by the name of the rule. */
const RULES: readonly (readonly [string, RegExp])[] = [
  ['ordinary space between a number and its unit', new RegExp(String.raw`\d (?:${UNITS})(?!${LETTER})`, 'u')],
  [
    'Latin letter in a Cyrillic word',
    /[\p{Script=Cyrillic}][\p{M}]*\p{Script=Latin}|\p{Script=Latin}[\p{M}]*\p{Script=Cyrillic}/u,
  ],
  ['Киргизия', /Киргизи[ияюей]/u],
  ['quotation marks other than «»', /["”]|(?<!„[^“]{0,200})“/u],
  ['hyphen as a minus', new RegExp(String.raw`(?<![\p{L}\p{N}./_-])-(?=\d)`, 'u')],
]

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 25), at + 35).trim()

/** Problems of one Russian text. */
export function russianFaults(text: string): readonly string[] {
  return RULES.flatMap(([rule, pattern]) => {
    const found = pattern.exec(text)
    return found ? [`${rule}: “${around(text, found.index)}”`] : []
  })
}

/** Typography of every Russian text of a page, also of Russian texts on pages in other languages. */
export function russianProblems(page: PageFacts): Problem[] {
  const russian = ({ lang }: Words): boolean => lang === 'ru'
  return [...page.texts, ...page.labels]
    .filter(russian)
    .flatMap(({ text, where }) =>
      russianFaults(text).map((fault) => ({ file: page.file, reason: `${where}: ${fault}` })),
    )
}
