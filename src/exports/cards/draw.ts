import satori from 'satori'
import type { CardModel } from '../../artefacts/card/card.ts'
import { FAMILY, type CardFonts } from './fonts.ts'
import { cardMap } from './map.ts'
import type { Palette } from './palette.ts'
import { CARD, cardWords, EDGE, RELEASE, releaseWords } from './words.ts'

/** The sign of the atlas: a dam over the interval bar. */
const sign = (colours: Palette): string =>
  `<g transform="translate(${String(EDGE.side)} ${String(EDGE.top + 4)}) scale(1.3)">` +
  `<path d="M6 12 16 2l10 10z" fill="${colours.dam}"/>` +
  `<path d="M2 15h28v4H2z" fill="${colours.possible}"/>` +
  `<path d="M2 13v8M30 13v8" stroke="${colours.accent}" stroke-width="1.6"/>` +
  `<path d="M19 13v8" stroke="${colours.ink}" stroke-width="2.4"/></g>`

const open = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`

const ground = (width: number, height: number, colour: string): string =>
  `<rect width="${String(width)}" height="${String(height)}" fill="${colour}"/>`

/**
 * A card without its line of date and release, as SVG. Words are outlines of their letters, so that nothing depends on the machine's typefaces and no
 * text of a record stands in the markup.
 */
export async function cardSvg(card: CardModel, colours: Palette, fonts: CardFonts): Promise<string> {
  const words = await satori(cardWords(card, colours, FAMILY), { ...CARD, fonts: [...fonts] })
  const { width, height } = CARD
  const left = card.picture ? width - card.picture.width : width
  const map = card.picture
    ? `<svg x="${String(left)}" width="${String(card.picture.width)}" height="${String(height)}" overflow="hidden">${cardMap(card.picture, colours)}</svg>` +
      `<path d="M${String(left)} 0V${String(height)}" stroke="${colours.rule}" stroke-width="2"/>`
    : ''
  return `${open(width, height)}${ground(width, height, colours.paper)}${map}${sign(colours)}${words}</svg>`
}

/** The line of date and release as SVG, of the size of its box. */
export async function releaseSvg(words: string, colours: Palette, fonts: CardFonts): Promise<string> {
  const { width, height } = RELEASE
  const drawn = await satori(releaseWords(words, colours, FAMILY), { width, height, fonts: [...fonts] })
  return `${open(width, height)}${ground(width, height, colours.paper)}${drawn}</svg>`
}
