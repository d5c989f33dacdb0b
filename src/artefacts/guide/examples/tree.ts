import type { Example, ExamplesOf } from './example.ts'
import { key, volume } from './example.ts'

const HEAD = 'kind: facility\nname: { en: Example pond, ru: Пример }\n'
const GOOD = `${HEAD}country: KG\n`
const file = (bad: string, line: number): Example => ({ bad, good: GOOD, line, as: 'whole' })

/** The YAML tree. */
export const treeExamples: ExamplesOf<'tree'> = {
  'yaml-syntax': key('aliases: [, Pond 3]', 'aliases: [Pond 3]'),
  'yaml-indent': file(`kind: facility\nname:\n  en: Example pond\n ru: Пример\ncountry: KG\n`, 4),
  'yaml-tab': {
    ...file(`kind: facility\nname:\n\ten: Example pond\n\tru: Пример\ncountry: KG\n`, 3),
    off: 'bytes',
  },
  'yaml-unclosed': file('kind: facility\nname: { en: Example pond, ru: "Пример }\ncountry: KG\n', 2),
  'yaml-no-colon': file(`${HEAD}country KG\n`, 3),
  'yaml-plain-start': {
    ...key('aliases:\n  - @example', 'aliases:\n  - "@example"'),
    line: 2,
  },
  'yaml-colon': {
    ...key('settlement:\n  en: mine: Example', 'settlement:\n  en: "mine: Example"\n  ru: "рудник: Пример"'),
    line: 2,
  },
  'yaml-duplicate-key': file(`${GOOD}country: KZ\n`, 4),
  'yaml-key': file(`${HEAD}Country: KG\n`, 3),
  'yaml-decimal-comma': volume('value: 110500,5', 'value: 110500.5'),
  'yaml-anchor': key('aliases: [&a Pond 3]', 'aliases: [Pond 3]'),
  'yaml-alias': key('aliases: [*a]', 'aliases: ["*a"]'),
  'yaml-tag': key('aliases: [!!str 3]', 'aliases: ["3"]'),
  'yaml-directive': file(`%YAML 1.1\n---\n${GOOD}`, 1),
  'yaml-documents': file(`${GOOD}---\n${GOOD}`, 4),
  'yaml-empty': file('# to be written\n', 1),
  'yaml-depth': key('aliases: [[[[[[[[[[Pond 3]]]]]]]]]]', 'aliases: [Pond 3]'),
  'yaml-nodes': {
    ...key('aliases: [1, 2, 3, 4, 5, …, 9999]', 'aliases: [Pond 3]'),
    bytes: `aliases: [${'1, '.repeat(9998)}1]\n`,
  },
}
