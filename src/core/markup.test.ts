import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, escapeXml, fitForXml } from './markup.ts'

describe('escapeMarkup', () => {
  it('leaves no sign that begins a tag or an entity or ends a value, and loses none', () => {
    expect(escapeMarkup(`<img src="x" onerror='a&b'>`)).toBe(
      `&lt;img src=&quot;x&quot; onerror='a&amp;b'&gt;`,
    )
    const back = { amp: '&', lt: '<', gt: '>', quot: '"' } as const
    const read = (text: string) =>
      text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => back[name as keyof typeof back])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'amp;', 'x') }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
        expect(read(escapeMarkup(text))).toBe(text)
      }),
    )
  })
})

describe('escapeXml', () => {
  it('escapes quotes of both kinds, and shows a sign for what XML cannot hold', () => {
    expect(escapeXml(`a"b'c<d>&`)).toBe('a&quot;b&#39;c&lt;d&gt;&amp;')
    expect(escapeXml('a\u0007b\ud800c\uffffd\u0085e\tf\n')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf\n')
  })

  it('leaves whole pairs as they are', () => {
    expect(fitForXml('\u{1f30d} Кумтор')).toBe('\u{1f30d} Кумтор')
  })
})
