import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import type { CitationForm } from '../../i18n/press-routes.ts'
import { CITATION_FORMS } from '../../i18n/press-routes.ts'
import type { Citation } from './citation.ts'
import { citation } from './citation.ts'
import { citationText } from './citation-files.ts'

const RELEASE = { id: '2026-11-22-1a2b3c4d', date: '2026-11-22', published: true }
const of = (title: string, locale: string) =>
  citation({ release: RELEASE, page: 'facilities/kg/kumtor/', title }, locale)

const READS = { bib: '@bibtex/text', ris: '@ris/file' } as const

/** What a reference manager reads, whatever the form was. */
function read(text: string, form: CitationForm): Record<string, unknown> {
  const { data } = form === 'json' ? new Cite(JSON.parse(text)) : new Cite(text, { forceType: READS[form] })
  expect(data.length).toBe(1)
  return data[0] ?? {}
}

const HOSTILE = '</script> } @misc{x, \\input{/etc/passwd} $100% & #1_a ~^\r\nER  - \r\nTY  - JOUR\u2028'

describe('a citation as a file', () => {
  const cases = CITATION_FORMS.flatMap((form) => ['en', 'ru'].map((locale) => [form, locale] as const))

  it.each(cases)('%s in %s is read by a program', (form, locale) => {
    const title = locale === 'en' ? 'Kumtor mine tailings' : 'Хвостохранилище рудника «Кумтор»'
    const made = of(title, locale)
    const item = read(citationText(made, form), form)
    expect(item).toMatchObject({ title, URL: made.address })
    expect(JSON.stringify(item['author'])).toContain(made.author)
    // BibTeX itself knows no days; the field `date` is for its successors.
    expect(item['issued']).toEqual({ 'date-parts': [form === 'bib' ? [2026, 11] : [2026, 11, 22]] })
    expect(JSON.stringify(item)).toContain(RELEASE.id)
  })

  it.each(CITATION_FORMS)('%s stays one citation whatever a name holds', (form) => {
    const made: Citation = of(HOSTILE, 'en')
    const item = read(citationText(made, form), form)
    expect(item['URL']).toBe(made.address)
    expect(String(item['title'])).toContain('</script>')
  })

  it('RIS has one tag a line, each ended by CR and LF', () => {
    const lines = citationText(of(HOSTILE, 'en'), 'ris').split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- .*$/u.test(line) && !line.includes('\n'))).toBe(true)
    expect(lines.filter((line) => line.startsWith('ER')).length).toBe(1)
    expect(lines[0]).toBe('TY  - DATA')
  })

  it('the programs that read are there', () => {
    expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris']))
  })
})
