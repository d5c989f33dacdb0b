import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ownWords, quoted } from '../../../src/artefacts/diff/escape-markdown.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const HOSTILE = [
  '@octocat',
  'see @org/team please',
  '#12',
  'owner/repo#12',
  'GH-12',
  '0a1b2c3d4e5f',
  'https://example.org/',
  'www.example.org',
  'a@b.cd',
  '[x](https://example.org)',
  '![i](//example.org/i.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '&lt;b&gt;',
  '**b** _i_ ~~s~~',
  '`code`',
  '``',
  '| a | b |',
  'a\\|b',
  'line\n# heading',
  '- [ ] task',
  '1. item',
  '> quote',
  ':smile:',
  '$x$ $$y$$',
  '[^1]',
  '!3 %4 ~bug &5',
  'a\u202eb',
  'a\u200bb',
  '---',
  '```js\nx\n```',
] as const

/** A text as one code span: fences alike, none inside, nothing that ends a cell or a line. */
function isCode(text: string): boolean {
  const fence = /^`+/.exec(text)?.[0] ?? ''
  const inner = text.slice(fence.length, -fence.length)
  const runs = inner.match(/`+/g) ?? []
  return (
    fence !== '' &&
    text.endsWith(fence) &&
    !inner.startsWith('`') &&
    !inner.endsWith('`') &&
    !/[|\n\r]/.test(inner) &&
    runs.every((run) => run.length !== fence.length)
  )
}

const QUIET = /^(?:\*\*)?[\p{L}\p{M}\p{N}\u00a0 .,;()«»„“”’№°–—→·³²≥≤≈%/-]+(?:\*\*)?$/u

describe('texts of records in Markdown', () => {
  it.each(HOSTILE)('shows %j as code', (text) => {
    for (const look of [undefined, 'strong', 'code'] as const)
      expect(quoted(text, look, 160)).toSatisfy(isCode)
  })

  it.each([
    'Kumtor tailings No. 4 (Ailampa)',
    'Хвостохранилище № 4 «Айлампа», Майлуу-Суу',
    '110\u00a0500\u00a0м³',
    '1,000 t a year',
  ])('leaves %j as it is', (text) => {
    expect(quoted(text, undefined, 160)).toBe(text)
  })

  it('shows any text as code or as quiet words, never longer than asked', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string())
    const looks = fc.constantFrom(undefined, 'strong', 'code')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), looks, (pieces, look) => {
        const shown = quoted(pieces.join(''), look, 40)
        const bare = shown.replace(/^(?:`+ ?|\*\*)|(?: ?`+|\*\*)$/g, '')
        const harmless = QUIET.test(shown) && !/www\.|\/\/|^\W*\d+\.\s|^\W*-/i.test(shown)
        return (isCode(shown) || harmless) && [...bare].length <= 40
      }),
      { numRuns: 400 },
    )
  })

  it('makes unseen characters seen', () => {
    expect(quoted('a\u202eb', undefined, 160)).toBe('`a\u{fffd}b`')
  })

  it('escapes the marks in our own words', () => {
    expect(ownWords('a_b *c* [d] <e> #f @g')).toBe('a\\_b \\*c\\* \\[d\\] \\<e\\> \\#f \\@g')
  })
})
