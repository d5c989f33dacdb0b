import type { CardMark, CardPicture } from '../../artefacts/card/picture.ts'
import type { Palette } from './palette.ts'

/** Radius of the mark of what the page is about: alone, and one of several. */
const [ALONE, MANY] = [13, 7] as const

/** A mark: with a cross where the site itself is known, with a dashed ring where only its surroundings are. */
function mark({ x, y, precision }: CardMark, r: number, colours: Palette): string {
  const at = `transform="translate(${String(x)} ${String(y)})"`
  const [near, far] = [r + 3, r + 11]
  const cross = `M0-${String(near)}V-${String(far)}M0 ${String(near)}V${String(far)}M-${String(near)} 0H-${String(far)}M${String(near)} 0H${String(far)}`
  const around =
    r < ALONE
      ? ''
      : precision === 'site'
        ? `<path d="${cross}" stroke="${colours.ink}" stroke-width="3"/>`
        : `<circle r="${String(precision === 'settlement' ? 22 : 30)}" fill="none" stroke="${colours.ink}" stroke-width="2" stroke-dasharray="6 5"/>`
  return `<g ${at}>${around}<circle r="${String(r)}" fill="${colours.signal}" stroke="${colours.paper}" stroke-width="${r < ALONE ? '1.5' : '3'}"/></g>`
}

/** The map of a card as markup: numbers and colours alone, never a text. */
export function cardMap({ width, height, terrain, own, others }: CardPicture, colours: Palette): string {
  const path = (d: string, attributes: string): string => (d === '' ? '' : `<path d="${d}" ${attributes}/>`)
  const line = (colour: string, size: number): string =>
    `fill="none" stroke="${colour}" stroke-width="${String(size)}" stroke-linejoin="round"`
  const r = own.length > 1 ? MANY : ALONE
  return [
    `<rect width="${String(width)}" height="${String(height)}" fill="${colours.sea}"/>`,
    path(terrain.land, `fill="${colours.other}"`),
    path(terrain.focus, `fill="${colours.paper}" stroke="${colours.border}" stroke-width="2.4"`),
    path(terrain.rivers, line(colours.river, 1.2)),
    path(terrain.lakes, `fill="${colours.lake}"`),
    path(terrain.coarseLakes, `fill="${colours.lake}" stroke="${colours.river}" stroke-dasharray="3 3"`),
    path(terrain.outerBorders, `${line(colours.border, 1)} opacity=".55"`),
    path(terrain.innerBorders, line(colours.border, 2)),
    ...others.map(
      ({ x, y }) =>
        `<circle cx="${String(x)}" cy="${String(y)}" r="3.5" fill="${colours.soft}" opacity=".6"/>`,
    ),
    ...own.map((each) => mark(each, r, colours)),
  ].join('')
}
