import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { diffJson } from '../../../src/artefacts/diff/document.ts'
import { reportHtml } from '../../../src/artefacts/diff/html.ts'
import type { Inline, Item, ReportModel, Section } from '../../../src/artefacts/diff/line.ts'
import { COMMENT, reportMarkdown } from '../../../src/artefacts/diff/markdown.ts'
import { reportModel } from '../../../src/artefacts/diff/report-model.ts'
import type { ReportInput } from '../../../src/artefacts/diff/report-model.ts'
import { diffCase } from '../../lib/diff-sides.ts'
import { elements, parseHtml, textOf } from '../../lib/html.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const MARK = `a|b\`c <img src=x onerror=__pwn()> @octocat [l](https://e.org) ![i](//e.org/i.png) **b** &lt;x&gt; "q" 'r'\n# h`

let inputs: readonly ReportInput[]
beforeAll(async () => {
  inputs = await Promise.all(['two-facts', 'facility-removed', 'renamed', 'hostile-text'].map(diffCase))
})

const models = (): readonly ReportModel[] =>
  inputs.flatMap((input) => ['en', 'ru'].map((locale) => reportModel(input, locale)))

/** The report with every text of a record replaced. */
function withQuotes(model: ReportModel, quote: string): ReportModel {
  const line = (pieces: readonly Inline[]) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, quote }))
  const item = ({ line: pieces, items }: Item): Item => ({
    line: line(pieces),
    ...(items && { items: items.map(item) }),
  })
  const section = ({ level, title, blocks }: Section): Section => ({
    level,
    title: line(title),
    blocks: blocks.map((block) => {
      if (block.kind === 'words') return { kind: 'words', line: line(block.line) }
      if (block.kind === 'list') return { kind: 'list', items: block.items.map(item) }
      return { ...block, head: block.head.map(line), rows: block.rows.map((row) => row.map(line)) }
    }),
  })
  return { ...model, lead: model.lead.map(line), sections: model.sections.map(section) }
}

/** Markdown without its code spans. */
const outsideCode = (text: string): string => text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')

describe('Markdown', () => {
  it('holds nothing live, whatever the records say', () => {
    for (const model of models()) {
      const text = outsideCode(reportMarkdown(withQuotes(model, MARK)))
      expect(text).not.toMatch(/octocat|e\.org|<img|__pwn|&lt;|\]\(|`/)
    }
  })

  it('keeps the shape of its tables', () => {
    for (const model of models())
      for (const line of reportMarkdown(withQuotes(model, MARK)).split('\n')) {
        if (!line.startsWith('| ')) continue
        expect([5, 6]).toContain(line.split('|').length)
      }
  })

  it('is cut at the ends of sections to fit a comment, and says what it left out', () => {
    const [model] = models()
    if (!model) throw new Error('no report')
    const records = model.sections.filter(({ level }) => level === 3)
    const many = Array.from({ length: 400 }, () => records).flat()
    for (const quote of ['Пруд'.repeat(50), MARK]) {
      const long = { ...model, sections: [...model.sections, ...many] }
      const text = reportMarkdown(withQuotes(long, quote))
      expect(text.length).toBeLessThanOrEqual(COMMENT)
      expect(text.length).toBeGreaterThan(COMMENT / 2)
      expect(text).toMatch(/\n\nLeft out to fit a comment: .+\n$/)
    }
  })

  it('cuts a section that is too long for any comment, and counts what is missing', () => {
    const items = Array.from({ length: 5000 }, (_, n) => ({ line: [`item ${String(n)}`] }))
    const section: Section = { level: 2, title: ['Long'], blocks: [{ kind: 'list', items }] }
    const text = reportMarkdown({ lang: 'ru', title: 'T', lead: [], sections: [section] })
    const shown = text.split('\n').filter((line) => line.startsWith('- item')).length
    expect(shown).toBeGreaterThan(500)
    expect(text.replace(/\s/g, '')).toContain(`…иещё${String(5000 - shown)}`)
  })
})

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off', 'no-inline-style': 'error' },
  })

  it('is valid in both languages', () => {
    for (const model of models()) {
      const { results } = validator.validateStringSync(reportHtml(model))
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([])
    }
  })

  it('shows the texts of records letter for letter, and no element of theirs', () => {
    const known = new Set(
      'html head meta title style body main section h1 h2 h3 p ul li table thead tbody tr th td code strong span'.split(
        ' ',
      ),
    )
    for (const model of models()) {
      const document = parseHtml(reportHtml(withQuotes(model, MARK)))
      const placed = [...elements(document)]
      expect(placed.map(({ element }) => element.tagName).filter((tag) => !known.has(tag))).toEqual([])
      const attributes = placed.flatMap(({ element }) => element.attrs.map(({ name }) => name))
      expect(new Set(attributes)).toSatisfy(
        (names: Set<string>) => !names.has('onerror') && !names.has('src'),
      )
      const [body] = placed.filter(({ element }) => element.tagName === 'body')
      expect(body && textOf(body.element)).toContain(MARK.replace('\n', ' '))
    }
  })

  it('asks for nothing from anywhere', () => {
    for (const model of models()) {
      const html = reportHtml(model)
      expect(html).not.toMatch(/<(?:script|link|img|iframe|a)\b|@import|url\(|\bhref=|\bsrc=/)
      expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
      expect(html).toContain(`<html lang="${model.lang}">`)
    }
  })
})

it('JSON names its version and holds what was found', () => {
  for (const { diff } of inputs) expect(JSON.parse(diffJson(diff))).toEqual({ schemaVersion: 1, ...diff })
})
