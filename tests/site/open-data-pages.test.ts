import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { plain } from '../../src/artefacts/open-data/bilingual.ts'
import { printedClaims } from '../lib/checks/claims.ts'
import type { Field, Row } from '../lib/open-data/forms.ts'
import { csvRows } from '../lib/open-data/forms.ts'
import type { Printed } from '../oracle/page.ts'
import { readPage } from '../oracle/page.ts'

/** Every number that the pages print of a facility is the number of the files, in both languages. */
const dist = inject('dist')

const fieldsOf = (table: string): readonly Field[] => {
  const { resources } = JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8')) as {
    resources: { name: string; schema?: { fields: readonly Field[] } }[]
  }
  return resources.find(({ name }) => name === table)?.schema?.fields ?? []
}

const rows = csvRows(join(dist, 'data/facilities.csv'), fieldsOf('facilities'))
const claims = Map.groupBy(csvRows(join(dist, 'data/claims.csv'), fieldsOf('claims')), ({ record }) =>
  String(record),
)
const byId = new Map(rows.map((row) => [String(row['id']), row]))
const method = String(rows[0]?.['method'])

/** A number as the machine's value of a page has it: rounded as scores are printed. */
const text = (row: Row, name: string) => (row[name] === null ? null : String(row[name]))

/** What the files say of a number that a page marks; undefined of numbers that they do not hold. */
function expected({ kind, record, scope, part }: Printed): string | null | undefined {
  const row = byId.get(record ?? '')
  if (!row) return undefined
  const country = scope !== null && scope === String(row['country']).toLowerCase()
  if (scope !== null && !country) return undefined
  const place = country ? 'country_place' : 'place'
  const score = part === null ? 'index' : `part_${part.replaceAll('-', '_')}`
  switch (kind) {
    case 'score':
      return part === null && scope !== null ? undefined : text(row, `${score}_best`)
    case 'interval':
      return `${text(row, `${score}_lo`) ?? ''}/${text(row, `${score}_hi`) ?? ''}`
    case 'basis':
      return text(row, `${score}_basis`)
    case 'place':
      return text(row, place)
    case 'band':
      return `${text(row, `${place}_best`) ?? ''}/${text(row, `${place}_worst`) ?? ''}`
    case 'all':
      return scope === null ? `${text(row, 'all_best') ?? ''}/${text(row, 'all_worst') ?? ''}` : undefined
    default:
      return undefined
  }
}

describe.each(['en', 'ru'] as const)('numbers of the pages, %s', (locale) => {
  const pages = [
    ...rows.map(({ id }) => `facilities/${String(id)}/`),
    'facilities/',
    ...new Set(rows.map(({ country }) => `countries/${String(country).toLowerCase()}/`)),
  ].map((page) => ({ page, html: readFileSync(join(dist, locale, page, 'index.html'), 'utf8') }))

  it('are those of the files: index, parts, places and bands', () => {
    let seen = 0
    const wrong = pages.flatMap(({ page, html }) =>
      readPage(html, `/${locale}/${page}`, method)
        .numbers.filter((printed) => printed.method === method)
        .flatMap((printed) => {
          const value = expected(printed)
          if (value === undefined) return []
          seen += 1
          return value === printed.value
            ? []
            : [`${page} ${printed.kind} ${printed.record ?? ''}: ${printed.value}, ${String(value)}`]
        }),
    )
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(rows.length * 5)
  })

  it('are those of the files: every claim of every number, in words, with its sources', () => {
    const said = new Set(
      [...claims].flatMap(([record, own]) =>
        own.map(
          (row) =>
            `${record}: ${String(row[`value_${locale}`])} ${[row['source'], row['also']].filter(Boolean).join('|')}`,
        ),
      ),
    )
    const numbers = rows.flatMap(({ id }) => claims.get(`facilities/${String(id)}`) ?? [])
    const due = numbers.filter(({ value_lo }) => value_lo !== null).length
    let seen = 0
    const wrong = rows.flatMap(({ id }) => {
      const html = readFileSync(join(dist, locale, `facilities/${String(id)}/index.html`), 'utf8')
      const record = `facilities/${String(id)}`
      return printedClaims(html)
        .filter(({ isFact, file, value }) => isFact && file === `content/${record}.yaml` && /\d/.test(value))
        .flatMap(({ value, sources }) => {
          seen += 1
          const line = `${record}: ${plain(value)} ${sources.join('|')}`
          return said.has(line) ? [] : [line]
        })
    })
    expect(seen).toBeGreaterThanOrEqual(due)
    expect(wrong).toEqual([])
  })
})
