import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { filesWithSizes } from '../lib/site.ts'
import { realRecords } from '../lib/records.ts'

const dist = inject('dist')
const { atlas } = await realRecords()
const checklist = atlas.checklists.get('atlas-provisional')
if (!checklist) throw new Error('the content has no checklist')
const { questions, groups } = checklist
const read = (address: string): string => readFileSync(`${dist}${address}index.html`, 'utf8')

describe.each(LOCALES)('the checklist, %s', (tag) => {
  it('has every question under its anchor, once, and measures that are there', () => {
    const html = read(href(tag, path.checklist()))
    const anchors = [...html.matchAll(/<article class="question" id="([^"]+)"/g)].map(([, id]) => id)
    expect(anchors).toEqual(questions.map(({ id }) => id))
    const measures = read(href(tag, path.measures()))
    const named = [...html.matchAll(/\/measures\/#([a-z-]+)"/g)].map(([, id]) => id ?? '')
    expect(named.length).toBeGreaterThanOrEqual(questions.length)
    expect(named.filter((id) => !measures.includes(`id="${id}"`))).toEqual([])
  })

  it.each(groups)('sheet %s asks its questions and no others', (group) => {
    const html = read(href(tag, path.checklistSheet(group)))
    const own = questions.filter((question) => question.group === group).map(({ id }) => id)
    expect(questions.map(({ id }) => id).filter((id) => html.includes(`>${id}<`))).toEqual(own)
  })

  it('shows the example as invented, in title, path, note and print', () => {
    const html = read(href(tag, path.checklistExample()))
    const word = tag === 'ru' ? 'вымышленн' : 'nvented'
    const texts = [
      /<title>([^<]*)/,
      /<h1[^>]*>([^<]*)/,
      /data-mark="([^"]*)/,
      /aria-current="page"[^>]*>([^<]*)/,
      /class="invented-note"[^>]*>([\s\S]*?)<\/p>/,
    ].map((pattern) => pattern.exec(html)?.[1]?.toLowerCase())
    for (const text of texts) expect(text).toContain(word)
  })

  it('has a page for each published evaluation, and none for the example', () => {
    const start = `${tag}/evaluations/`
    const pages = [...filesWithSizes(dist).keys()].filter(
      (file) => file.startsWith(start) && file.endsWith('.html'),
    )
    const wanted = atlas.evaluations.map(({ id }) => `${start}${id}/index.html`)
    expect(pages.toSorted()).toEqual(wanted.toSorted())
  })
})
