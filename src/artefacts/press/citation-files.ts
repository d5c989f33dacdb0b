import type { CitationForm } from '../../i18n/press-routes.ts'
import type { Citation } from './citation.ts'

/** Signs that a line of a citation cannot hold. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a field of BibTeX: nothing in it is a command or ends the field. */
const tex = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** BibTeX knows no body as author: double braces keep its name whole, as they keep capitals of a title. */
function bibtex({ key, title, author, date, release, note, address, language }: Citation): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const fields = {
    title: `{${tex(title)}}`,
    author: `{${tex(author)}}`,
    year,
    month: String(Number(month)),
    date: [year, month, day].join('-'),
    version: tex(release),
    note: tex(note),
    url: address,
    langid: language,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@misc{${key},\n${lines.join('')}}\n`
}

/** RIS: a tag of two letters to a line, each line ended as the format asks. */
function ris({ title, author, date, release, note, address, language }: Citation): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    // A comma would part a name of a person into family name and given name.
    ['AU', author.replaceAll(',', '')],
    ['PB', author],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', release],
    ['N1', note],
    ['UR', address],
    ['LA', language],
    ['ER', ''],
  ] as const
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

/** What citation programs exchange among themselves (CSL-JSON): a list of one. */
function csl({ key, title, author, date, release, note, address, language }: Citation): string {
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    publisher: author,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: release,
    note,
    URL: address,
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const WRITERS = { bib: bibtex, ris, json: csl } as const

/** A citation as a file that programs read. */
export const citationText = (of: Citation, form: CitationForm): string => WRITERS[form](of)
