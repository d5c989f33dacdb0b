import { expect, it } from 'vitest'
import { citedAddresses } from '../../../scripts/links/cited.ts'
import { linkJson, linkMarkdown } from '../../../scripts/links/link-report.ts'
import { LINK_STATES, linkWords } from '../../../src/i18n/link-words.ts'
import { CLEAN, removeContent, tempContent } from '../temp-content.ts'

it('reports what needs an editor, in both languages, and lets no address mark anything up', () => {
  const results = [
    { address: 'https://example.org/a', state: 'ok', status: 200, sources: ['s001'] },
    { address: 'https://example.org/`|x', state: 'gone', status: 404, sources: ['s002', 's003'] },
    {
      address: 'https://example.org/c',
      state: 'moved',
      status: 200,
      to: 'https://example.org/d',
      sources: ['s004'],
    },
  ] as const
  const en = linkMarkdown(results, 'en')
  expect(en).toContain('Asked: 3. As they should be: 1.')
  expect(en).toContain('| `https://example.org/  x` | s002, s003 | is gone: find a copy; 404 |')
  expect(en).toContain(
    '| `https://example.org/c` | s004 | has moved for good; 200; `https://example.org/d` |',
  )
  expect(en).not.toContain('example.org/a')
  expect(linkMarkdown(results, 'ru')).toContain('исчез: найдите копию')
  expect(linkMarkdown([], 'en')).not.toContain('|')
  expect(JSON.parse(linkJson(results))).toEqual({ schemaVersion: 1, results })
  for (const state of LINK_STATES) expect(linkWords('ru').states[state]).toMatch(/[а-яё]/)
})

it('knows every address that a source cites, and who cites it', () => {
  const second = String(CLEAN['sources/s001.yaml']).replace(
    'language:',
    'archived: https://archive.example/a\nlanguage:',
  )
  const content = tempContent({ ...CLEAN, 'sources/s002.yaml': second, 'sources/s003.yaml': 'title: [\n' })
  expect([...citedAddresses(content)]).toEqual([
    ['https://example.org/a', ['s001', 's002']],
    ['https://archive.example/a', ['s002']],
  ])
  removeContent(content)
})
