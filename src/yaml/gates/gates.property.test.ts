import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './bytes.ts'
import { textFault } from './text.ts'
import { urlFaults } from './url.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const UNSEEN = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/u

describe('characters that cannot be seen', () => {
  it('are refused, every one of them, in bytes and behind escapes', () => {
    let count = 0
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const character = String.fromCodePoint(point)
      if (!UNSEEN.test(character)) continue
      count += 1
      if (decodeBytes(bytes(`a: x${character}y\n`)).findings.length === 0)
        expect.fail(`bytes let ${point} pass`)
      if (textFault(`x${character}y`, false) === undefined) expect.fail(`text lets ${point} pass`)
    }
    expect(count).toBeGreaterThan(4000)
  })
})

describe('any bytes', () => {
  it('are decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        const { text, findings } = decodeBytes(any)
        expect(findings.length > 0 || new TextEncoder().encode(text).length === any.length).toBe(true)
      }),
    )
  })
})

describe('addresses', () => {
  it.each([
    'https://unece.org/media/news/365127',
    'http://example.org',
    'https://ru.wikipedia.org/wiki/Кумтор',
    'https://a.example/x?y=%D0%9A&z=(1)#p',
    'https://de.m.wikipedia.org./wiki/X',
  ])('%s passes', (url) => {
    expect(urlFaults(url)).toEqual([])
  })

  it('are warned of for a port and for letters beyond Latin', () => {
    expect(urlFaults('http://example.org:8080/')).toEqual([
      { code: 'url-port', level: 'warning', params: { port: '8080' } },
    ])
    expect(urlFaults('https://аpple.com')).toEqual([
      { code: 'url-host-letters', level: 'warning', params: { host: 'xn--pple-43d.com' } },
    ])
  })

  it(
    'that pass are http or https to a browser too, without a name before the host',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.webUrl({ withFragments: true, withQueryParameters: true }),
            fc.string(),
            fc.string().map((text) => `https://${text}`),
          ),
          (text) => {
            if (urlFaults(text).some(({ level }) => level !== 'warning')) return
            const { protocol, username, password } = new URL(text)
            expect(['http:', 'https:']).toContain(protocol)
            expect(username + password).toBe('')
          },
        ),
      )
    },
  )
})
