import type { CategoryField, FieldSpec, ReferenceField } from '../core/facility/fields.ts'
import type { Localised } from '../core/claim.ts'
import { bracketed, labelOf, parseWord } from './category-words.ts'
import { clean } from './clean.ts'
import type { ImportContext } from './context.ts'
import { meaning } from './context.ts'
import type { FactReading } from './fact-value.ts'
import type { Parsed } from './issue.ts'
import { doubt } from './issue.ts'
import type { NamedFolder } from './references.ts'
import type { Given, Row } from './row.ts'

/** A cell whose word is a value: its own words are kept where they say more. */
const worded = (given: Given, value: string | number, plain: boolean): Parsed<FactReading> => ({
  value: { claim: { value }, at: given, ...(!plain && { stated: clean(given.cell.text) }) },
})

/** Reads a word of a closed list. */
export function readCategory(
  context: ImportContext,
  field: string,
  { values }: CategoryField,
  given: Given,
): Parsed<FactReading> {
  const { text } = given.cell
  const said = meaning(context, field, text)
  const value = parseWord(field, values, typeof said === 'string' ? said : text)
  if (value === undefined) return doubt('import-word', { field, list: values.join(', ') })
  const own = [String(value), labelOf(field, String(value), 'en'), labelOf(field, String(value), 'ru')]
  return worded(given, value, bracketed(text) !== undefined || own.includes(text))
}

/** Reads the name or id of a record. */
export function readReference(
  context: ImportContext,
  field: string,
  folder: NamedFolder,
  given: Given,
): Parsed<FactReading> {
  const { text } = given.cell
  const said = meaning(context, field, text)
  const id = context.references.find(folder, typeof said === 'string' ? said : text)
  if (id === undefined) return doubt('import-reference', { folder })
  const { en, ru } = context.references.nameOf(folder, id) ?? { en: '', ru: '' }
  return worded(given, id, bracketed(text) !== undefined || [id, en, ru].includes(text))
}

/** Lines of a cell; foreign tables part the items of a list by semicolons. */
const itemsOf = ({ cell, mapping }: Given): readonly string[] =>
  cell.text
    .split(mapping.why === 'machine-key' ? /\n/u : /\n|;/u)
    .map(clean)
    .filter((item) => item !== '')

const ID = /^\[([a-z0-9]+(?:-[a-z0-9]+)*)\]$/u

/** Both languages of a text, or of a list of texts item by item. */
function pairs(en: readonly string[], ru: readonly string[]): readonly (Localised | string)[] | undefined {
  if (en.length !== ru.length || en.length === 0) return undefined
  const items = en.map((text, index) => {
    const id = ID.exec(text)?.[1]
    return id !== undefined && ru[index] === text ? id : { en: text, ru: ru[index] ?? '' }
  })
  return items.every((item) => typeof item === 'string' || item.ru !== '') ? items : undefined
}

/** The text pair of a row: of two columns, or of one whose words an editor has given in both languages. */
function pairOf(
  context: ImportContext,
  field: string,
  row: Row,
): Parsed<readonly (Localised | string)[]> | undefined {
  const [en, ru, plain] = [row.get(`${field}.en`), row.get(`${field}.ru`), row.get(field)]
  if (en || ru) {
    const found = pairs(en ? itemsOf(en) : [], ru ? itemsOf(ru) : [])
    return found ? { value: found } : doubt('import-one-language', { field })
  }
  if (!plain) return undefined
  const items = itemsOf(plain).map((item) => meaning(context, field, item) ?? item)
  const whole = meaning(context, field, plain.cell.text)
  if (whole !== undefined && typeof whole !== 'string') return { value: [whole] }
  const spoken = items.filter((item): item is Localised => typeof item !== 'string')
  return spoken.length === items.length ? { value: spoken } : doubt('import-one-language', { field })
}

/** The cell that stands for a fact of several columns. */
export const cellOfFact = (field: string, row: Row): Given | undefined =>
  row.get(field) ?? row.get(`${field}.en`) ?? row.get(`${field}.ru`)

/** Reads texts: a pair, a list of them, a word as printed, or the id of an operator. */
export function readText(
  context: ImportContext,
  field: string,
  spec: Exclude<FieldSpec, CategoryField | ReferenceField>,
  row: Row,
): Parsed<FactReading> | undefined {
  const at = cellOfFact(field, row)
  const plain = row.get(field)
  if (!at) return undefined
  if (spec.type === 'word' && plain) return { value: { claim: { value: clean(plain.cell.text) }, at } }
  if (spec.type === 'text' && spec.orReference && plain) {
    const found = readReference(context, field, spec.orReference, plain)
    if ('value' in found) return found
  }
  const pair = pairOf(context, field, row)
  if (!pair || 'doubt' in pair) return pair
  const [first] = pair.value
  if (first === undefined) return undefined
  return { value: { claim: { value: spec.type === 'texts' ? pair.value : first }, at } }
}

/** Reads a list of countries, in order. */
export function readCountries(context: ImportContext, given: Given): Parsed<FactReading> {
  const found = given.cell.text
    .split(/[;,\n]/u)
    .filter((item) => item.trim() !== '')
    .map((item) => {
      const code = bracketed(item) ?? item.trim()
      return /^[A-Z]{2}$/.test(code) ? code : context.references.find('countries', code)?.toUpperCase()
    })
  const codes = found.filter((code) => code !== undefined)
  if (codes.length === 0 || codes.length < found.length)
    return doubt('import-reference', { folder: 'countries' })
  return { value: { claim: { value: codes }, at: given } }
}
