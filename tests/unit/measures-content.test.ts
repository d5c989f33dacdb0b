import { parse as parseCsv } from 'csv-parse/sync'
import { read, utils } from '@e965/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/artefacts/measures/catalogue.ts'
import { catalogueTable } from '../../src/artefacts/measures/catalogue-table.ts'
import { exampleTable } from '../../src/artefacts/measures/evaluated-tables.ts'
import { programmePage } from '../../src/artefacts/measures/programme.ts'
import type { Atlas } from '../../src/core/atlas.ts'
import { MEASURE_TERMS } from '../../src/core/measure/measure.ts'
import { csvOfTable, workbookOf } from '../../src/exports/measures/table-bytes.ts'
import { path } from '../../src/i18n/routes.ts'
import { translator } from '../../src/i18n/translate.ts'
import { typeset } from '../../src/i18n/typeset.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'

const SITE = 'https://site.example'
let atlas: Atlas

beforeAll(async () => {
  const loaded = await loadAtlas({ content: 'content', asOf: '2099-01-01' })
  if (!loaded.ok) throw new Error('the records have problems: see npm run check')
  ;({ atlas } = loaded)
})

const questions = () => [...atlas.checklists.values()].flatMap((checklist) => checklist.questions)
const measures = () => [...atlas.measures.values()]

describe('the measures of the atlas', () => {
  it('are at least sixty, of every term and effort', () => {
    expect(measures().length).toBeGreaterThanOrEqual(60)
    for (const term of MEASURE_TERMS)
      expect(measures().filter((each) => each.term === term).length).toBeGreaterThan(9)
    expect(new Set(measures().map(({ effort }) => effort)).size).toBe(3)
  })

  it('are each called for by a question, and every critical question calls for one', () => {
    const called = new Set(questions().flatMap((question) => question.measures))
    expect(measures().filter(({ id }) => !called.has(id))).toEqual([])
    expect([...called].filter((id) => !atlas.measures.has(id))).toEqual([])
    expect(questions().filter(({ critical, measures: own }) => critical && own.length === 0)).toEqual([])
  })

  it('are named after the first of their categories, each of which the checklist has', () => {
    for (const { id, categories } of measures()) expect(id.startsWith(`${categories[0] ?? '?'}-`)).toBe(true)
    for (const { categories } of atlas.checklists.values())
      for (const locale of ['en', 'ru'] as const) {
        const names = Object.fromEntries(categories.map(({ id, name }) => [id, name[locale]]))
        for (const category of new Set(measures().flatMap((each) => each.categories)))
          expect(translator(locale)(`measure.category.${category}`)).toBe(
            typeset(names[category] ?? '?', locale),
          )
      }
  })

  it('say enough, in their own language, and twice nothing', () => {
    for (const { id, ...measure } of measures())
      for (const key of ['problem', 'action', 'completion'] as const) {
        const { en, ru } = measure[key]
        expect(en, id).toMatch(/^[A-Z][^А-яЁё]{20,}\.$/)
        expect(ru, id).toMatch(/^[А-ЯЁ].{20,}\.$/s)
      }
    for (const key of ['name', 'problem', 'action', 'completion'] as const)
      for (const language of ['en', 'ru'] as const) {
        const texts = measures().map((measure) => measure[key][language])
        expect(new Set(texts).size).toBe(texts.length)
      }
  })
})

describe('the page of the measures', () => {
  it('holds every measure once, and its table counts them', () => {
    for (const locale of ['en', 'ru']) {
      const { count, sections, rows } = catalogue({ atlas }, locale)
      const ids = sections.flatMap(({ groups }) =>
        groups.flatMap((group) => group.measures.map(({ id }) => id)),
      )
      expect(ids.toSorted()).toEqual(
        measures()
          .map(({ id }) => id)
          .toSorted(),
      )
      expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(count)
      const anchors = new Set(sections.flatMap(({ groups }) => groups.map(({ anchor }) => anchor)))
      const led = rows.flatMap(({ cells }) => cells.filter(({ n }) => n > 0).map(({ anchor }) => anchor))
      expect(new Set(led)).toEqual(anchors)
    }
  })
})

describe('the tables', () => {
  it('hold the same in CSV and in the workbook, and nothing that a spreadsheet would run', () => {
    for (const locale of ['en', 'ru']) {
      const example = exampleTable({ atlas }, locale, SITE)
      if (!example) throw new Error('there is no example')
      for (const table of [catalogueTable({ atlas }, locale, SITE), example]) {
        const cells = parseCsv(csvOfTable(table), { bom: true })
        expect(cells.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
        const book = read(workbookOf(table), { type: 'array', cellFormula: true })
        expect(book.SheetNames).toEqual([table.sheet, table.about.sheet])
        const sheet = book.Sheets[table.sheet]
        const back: unknown[][] = sheet ? utils.sheet_to_json(sheet, { header: 1, defval: '' }) : []
        expect(back.map((row) => row.map(String))).toEqual(table.rows.map((row) => row.map(String)))
        expect(cells).toEqual(back.map((row) => row.map(String)))
      }
    }
  })

  it('come out byte for byte the same each time', () => {
    const table = catalogueTable({ atlas }, 'ru', SITE)
    expect(workbookOf(table)).toEqual(workbookOf(catalogueTable({ atlas }, 'ru', SITE)))
  })
})

describe('the programme of the example', () => {
  it('is the same in both languages, numbered through, the critical first', () => {
    const checklist = atlas.example && atlas.checklists.get(atlas.example.checklist)
    if (!atlas.example || !checklist) throw new Error('there is no example')
    const [en, ru] = ['en', 'ru'].map((locale) =>
      programmePage({ atlas }, checklist, atlas.example ?? { answers: {} }, path.checklistExample(), locale),
    )
    const ids = (page: typeof en) =>
      page?.parts.map(({ priority, steps }) => [priority, steps.map(({ id }) => id)])
    expect(ids(ru)).toEqual(ids(en))
    expect(en?.parts[0]?.priority).toBe('critical')
    expect(en?.parts.flatMap(({ steps }) => steps.map(({ number }) => number))).toEqual(
      Array.from({ length: en?.count ?? 0 }, (_, index) => index + 1),
    )
    expect(en?.count).toBeGreaterThan(10)
  })
})
