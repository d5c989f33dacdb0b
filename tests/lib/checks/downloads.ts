import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseHtml } from 'parse5'
import { elements } from '../html.ts'
import type { Problem } from '../problems.ts'
import type { Site } from '../site.ts'

/** What a spreadsheet takes for a formula, also in the wide form and behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/u
const NUMBER = /^-?\d+(?:[.,]\d+)?$/

/** Cells that a spreadsheet would run, of one table; where a comma is the decimal mark, semicolons part cells. */
function formulaCells(csv: string, delimiter: string): readonly string[] {
  return parseCsv(csv, { delimiter, relax_column_count: false, bom: true })
    .flat()
    .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))
}

/** Whether markup has an element or attribute that does more than show: texts may say the same words. */
const hasLiveMarkup = (markup: string): boolean =>
  [...elements(parseHtml(markup))].some(
    ({ element: { tagName, attrs } }) =>
      ['script', 'img', 'a', 'iframe', 'object'].includes(tagName) ||
      attrs.some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:')),
  )

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)])
    : []
}

/** Every text of every JSON file, by its file. Throws where one does not parse. */
export const jsonTexts = (site: Site): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...site.files.keys()]
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, stringsOf(JSON.parse(readFileSync(join(site.root, file), 'utf8')))]),
  )

/** JSON within pages must parse, whatever stands in the records. */
function scriptProblems(site: Site, file: string): readonly Problem[] {
  const html = readFileSync(join(site.root, file), 'utf8')
  if (!html.includes('json"')) return []
  const found: Problem[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('tagName' in node && node.tagName === 'script' && 'attrs' in node && Array.isArray(node.attrs)) {
      const isJson = node.attrs.some(
        (each: { name: string; value: string }) => each.name === 'type' && each.value.endsWith('json'),
      )
      const [inner] =
        'childNodes' in node && Array.isArray(node.childNodes) ? (node.childNodes as unknown[]) : []
      const text = typeof inner === 'object' && inner && 'value' in inner ? String(inner.value) : ''
      try {
        if (isJson) JSON.parse(text)
      } catch {
        found.push({ file, reason: 'JSON in a script does not parse' })
      }
      return
    }
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
  }
  walk(parseHtml(html))
  return found
}

/** What is wrong with the files besides the pages: formulas in tables, markup in XML, JSON that does not parse. */
export function downloadProblems(site: Site): readonly Problem[] {
  return [...site.files.keys()].flatMap((file): readonly Problem[] => {
    const text = () => readFileSync(join(site.root, file), 'utf8')
    if (file.endsWith('.csv'))
      return formulaCells(text(), file.endsWith('.ru.csv') ? ';' : ',').map((cell) => ({
        file,
        reason: `a formula: ${cell}`,
      }))
    if (/\.(?:xml|svg)$/.test(file))
      return hasLiveMarkup(text()) ? [{ file, reason: 'markup of a record' }] : []
    return file.endsWith('.html') ? scriptProblems(site, file) : []
  })
}
