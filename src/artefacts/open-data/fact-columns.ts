import type { Localised } from '../../core/claim.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import type { CodeKey } from './field-keys.ts'
import { CODE_KEYS, NUMBER_KEYS, unitOf } from './field-keys.ts'
import { joined, LANGUAGES } from './head-column.ts'
import type { CodeFact, FacilityRow } from './row-types.ts'
import { endColumns, supportColumns } from './support-columns.ts'

/** Six columns a number: least, best, greatest, and what they rest on. */
export const numberColumns = (): readonly Column[] =>
  NUMBER_KEYS.flatMap((key) => {
    const [title, unit] = [said(`field.${key}`), unitOf(key)]
    const about = { title, unit, help: said(`field-help.${key}`), whole: unit === 'year' }
    return [
      ...endColumns<FacilityRow>(key, about, ({ numbers }) => numbers[key]),
      ...supportColumns<FacilityRow>(key, title, ({ numbers }) => numbers[key]),
    ]
  })

/** Facts whose values are records or texts with a name of their own: the code alone says little. */
const named = (key: CodeKey): boolean => key === 'operator' || FIELDS[key].type === 'reference'

const names = (fact: CodeFact, language: keyof Localised): string | null =>
  joined(fact.values.map(({ name }) => name[language]))

/** A column of codes, of records with their names too, and what they rest on. */
export const codeColumns = (): readonly Column[] =>
  CODE_KEYS.flatMap((key): readonly Column[] => {
    const title = said(`field.${key}`)
    const base = { type: 'string', unit: '', description: said(`field-help.${key}`) } as const
    return [
      {
        ...base,
        name: key,
        title,
        value: ({ codes }) => joined(codes[key].values.flatMap(({ code }) => (code === '' ? [] : [code]))),
        ...(!named(key) && { words: ({ codes }: FacilityRow, language) => names(codes[key], language) }),
      },
      ...(named(key) ? LANGUAGES : []).map((language): Column => ({
        ...base,
        name: `${key}_${language}`,
        title: said(`open-data.named.${language}`, { fact: title }),
        value: ({ codes }) => names(codes[key], language),
      })),
      ...supportColumns<FacilityRow>(key, title, ({ codes }) => codes[key]),
    ]
  })
