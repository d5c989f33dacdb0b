import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAYLOADS } from '../../lib/canary.ts'
import { cardOf } from '../../../src/artefacts/card/card.ts'
import { nameSize } from '../../../src/artefacts/card/name-size.ts'
import { COLUMN } from '../../../src/artefacts/card/size.ts'
import { inventedAtlas } from '../../../src/artefacts/front/invented-atlas.ts'
import { loadBaseMap } from '../../../src/site/base-map.ts'
import { cardSvg, releaseSvg } from '../../../src/exports/cards/draw.ts'
import { cardFonts } from '../../../src/exports/cards/fonts.ts'
import { paletteOf } from '../../../src/exports/cards/palette.ts'
import { isWholePng } from '../../../src/exports/cards/png.ts'
import { cardPress } from '../../../src/exports/cards/render.ts'

const TYPEFACE = 'node_modules/@fontsource/source-sans-3'
const TOKENS = 'src/styles/tokens.css'
const [fonts, colours] = [cardFonts(TYPEFACE), paletteOf(readFileSync(TOKENS, 'utf8'))]
const plain = cardOf(inventedAtlas(), { kind: 'facility', id: 'kz/sure' }, loadBaseMap(), 'ru')

const named = (name: string) => ({ ...plain, name, nameSize: nameSize(name, COLUMN.beside) })

/** Elements of a drawing by their names. */
function elementsOf(svg: string): Readonly<Record<string, number>> {
  const names = [...svg.matchAll(/<([a-z]+)/g)].map(([, name = '']) => name)
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
}

describe('the drawing of a card', () => {
  it('stays the same elements whatever a name holds, and holds no text of it', async () => {
    const wanted = elementsOf(await cardSvg(named('Kumtor'), colours, fonts))
    expect(Object.keys(wanted).toSorted()).toEqual(['circle', 'g', 'mask', 'path', 'rect', 'svg'])
    for (const payload of PAYLOADS) {
      const svg = await cardSvg(
        { ...named(payload), kind: payload, standing: payload, band: payload },
        colours,
        fonts,
      )
      expect(elementsOf(svg)).toEqual(wanted)
      expect(svg).not.toMatch(/__pwn|href|onerror|javascript|url\((?!#)/)
    }
  })

  it.each(['ңөүәіұқғһё', 'ҷӣқғҳӯ', 'ʻʼўӯёъэ', 'ýňžşçöü', '№–—«»“”’·²³°'])(
    'has every letter of %s',
    async (letters) => {
      const missing = await releaseSvg('\uffff', colours, fonts)
      const shape = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1]?.replace(/^M[^A-Z]*/, '') ?? ''
      expect(shape(missing).length).toBeGreaterThan(20)
      for (const letter of letters) {
        const drawn = shape(await releaseSvg(letter, colours, fonts))
        expect(drawn.length, letter).toBeGreaterThan(2)
        expect(drawn, letter).not.toBe(shape(missing))
      }
    },
  )
})

describe('the picture of a card', () => {
  const press = cardPress({ typeface: TYPEFACE, tokens: TOKENS })

  it('is 1200 by 630 pixels, light, and the same bytes each time', async () => {
    const make = async () => press.finish(await press.bare(plain), plain.release)
    const [one, other] = [await make(), await make()]
    expect(isWholePng(one)).toBe(true)
    const head = Buffer.from(one)
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630])
    expect(one.length).toBeLessThan(60_000)
    expect(head.equals(other)).toBe(true)
  })

  it('shows its release, and changes with it alone where that alone changes', async () => {
    const bare = await press.bare(plain)
    const [one, other] = [await press.finish(bare, 'release one'), await press.finish(bare, 'release two')]
    expect(Buffer.from(one).equals(other)).toBe(false)
    const again = await press.finish(await press.bare({ ...plain, release: 'release two' }), 'release two')
    expect(Buffer.from(other).equals(again)).toBe(true)
  })
})
