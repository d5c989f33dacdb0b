import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import type { CardModel } from '../../artefacts/card/card.ts'
import { cardSvg, releaseSvg } from './draw.ts'
import { cardFonts } from './fonts.ts'
import { overlay } from './overlay.ts'
import { paletteOf } from './palette.ts'
import { encodePng } from './png.ts'
import type { Indexed } from './quantise.ts'
import { quantise } from './quantise.ts'
import { RELEASE } from './words.ts'

/** Where cards find their typeface and colours. */
export interface CardParts {
  /** Folder of the package of the typeface. */
  readonly typeface: string
  /** The sheet that names the colours. */
  readonly tokens: string
}

/** Draws cards; what every card needs is read once. */
export interface CardPress {
  /** A card without its line of date and release. */
  bare(card: CardModel): Promise<Indexed>
  /** The whole card as PNG. */
  finish(bare: Indexed, release: string): Promise<Uint8Array>
}

/** Pixels of an SVG without text: no typeface of the machine is asked for, and nothing is fetched. */
function pixelsOf(svg: string): Indexed {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return quantise(pixels, width, height)
}

/** A press with its typeface and colours. */
export function cardPress({ typeface, tokens }: CardParts): CardPress {
  const [fonts, colours] = [cardFonts(typeface), paletteOf(readFileSync(tokens, 'utf8'))]
  const lines = new Map<string, Promise<Indexed>>()
  return {
    bare: async (card) => pixelsOf(await cardSvg(card, colours, fonts)),
    finish: async (bare, release) => {
      const line = lines.get(release) ?? releaseSvg(release, colours, fonts).then(pixelsOf)
      lines.set(release, line)
      return encodePng(overlay(bare, await line, RELEASE.x, RELEASE.y))
    },
  }
}
