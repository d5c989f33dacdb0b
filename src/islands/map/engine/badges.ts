import { BADGE_PX, DISC_PX, type Image, imageOf, SIZES } from '../../../charts/map-style/looks.ts'
import { type Outline, OUTLINES, PENS } from '../../../charts/map-style/outlines.ts'
import type { MapColours } from '../../../charts/map-style/tokens.ts'

const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const
type Brush = CanvasRenderingContext2D

const outlineOf = (code: string): Outline => OUTLINES.find((one) => one === code) ?? 'unknown'

const discOf = (code: string): number =>
  Object.entries(DISC_PX).find(([name]) => name === code)?.[1] ?? DISC_PX.few

/** The shape of a badge around the middle: a square for groups, a diamond for legacy waste, else a disc. */
function trace(brush: Brush, look: string, r: number): void {
  brush.beginPath()
  if (look === 'group') brush.rect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8)
  else if (look === 'legacy') {
    const point = r * 1.15
    brush.moveTo(0, -point)
    brush.lineTo(point, 0)
    brush.lineTo(0, point)
    brush.lineTo(-point, 0)
    brush.closePath()
  } else brush.arc(0, 0, r, 0, 2 * Math.PI)
}

function letter(brush: Brush, look: string, size: number, colours: MapColours): void {
  brush.font = `bold ${String(size)}px 'Source Sans 3 Variable', sans-serif`
  brush.textAlign = 'center'
  brush.textBaseline = 'alphabetic'
  brush.fillStyle = look === 'A' || look === 'B' ? colours.letterDark : colours.letterLight
  brush.fillText(look, 0, size * 0.35)
}

/** Four short lines outside the badge: the position is that of the site itself. */
function cross(brush: Brush, inner: number, colours: MapColours): void {
  brush.beginPath()
  for (const [x, y] of [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const) {
    brush.moveTo(x * inner, y * inner)
    brush.lineTo(x * (inner + 4), y * (inner + 4))
  }
  brush.lineWidth = 1.6
  brush.setLineDash([])
  brush.strokeStyle = colours.outline
  brush.stroke()
}

function fillOf(look: string, colours: MapColours): string {
  const group = LETTERS.find((one) => one === look)
  return group ? colours[group] : colours.unrated
}

function mark(brush: Brush, image: Extract<Image, { kind: 'mark' }>, colours: MapColours): void {
  const r = BADGE_PX * (SIZES[image.look] ?? 1)
  const pen = PENS[outlineOf(image.outline)]
  // A thin rim of the land's colour keeps the mark apart from what lies beneath.
  trace(brush, image.look, r + pen.second)
  brush.fillStyle = colours.halo
  brush.strokeStyle = colours.halo
  brush.lineWidth = pen.width + 2.4
  brush.fill()
  brush.stroke()
  trace(brush, image.look, r)
  brush.fillStyle = fillOf(image.look, colours)
  brush.fill()
  brush.strokeStyle = colours.outline
  brush.lineWidth = pen.width
  brush.lineCap = pen.dash[0] !== undefined && pen.dash[0] < 1 ? 'round' : 'butt'
  brush.setLineDash([...pen.dash])
  brush.stroke()
  if (pen.second > 0) {
    trace(brush, image.look, r + pen.second)
    brush.stroke()
  }
  if (image.precision === 'site') cross(brush, r + pen.second + pen.width / 2 + 0.5, colours)
  if (LETTERS.some((one) => one === image.look)) letter(brush, image.look, r * 1.3, colours)
}

function cluster(brush: Brush, image: Extract<Image, { kind: 'cluster' }>, colours: MapColours): void {
  const r = discOf(image.disc)
  brush.strokeStyle = colours.outline
  brush.fillStyle = colours.paper
  brush.lineWidth = 1.6
  trace(brush, '', r)
  brush.fill()
  brush.stroke()
  // The worst of them rides on the upper left of the disc.
  brush.translate(-r * 0.75, -r * 0.75)
  const small = 7 * (SIZES[image.look] ?? 1)
  trace(brush, image.look, small)
  brush.fillStyle = fillOf(image.look, colours)
  brush.lineWidth = 1.2
  brush.fill()
  brush.stroke()
  if (LETTERS.some((one) => one === image.look)) letter(brush, image.look, small * 1.45, colours)
}

/** A triangle with a stroke in it. */
function incident(brush: Brush, colours: MapColours): void {
  brush.beginPath()
  brush.moveTo(0, -9)
  brush.lineTo(9, 7)
  brush.lineTo(-9, 7)
  brush.closePath()
  brush.lineJoin = 'round'
  brush.lineWidth = 4
  brush.strokeStyle = colours.halo
  brush.stroke()
  brush.fillStyle = colours.paper
  brush.fill()
  brush.strokeStyle = colours.signal
  brush.lineWidth = 1.8
  brush.stroke()
  brush.beginPath()
  brush.moveTo(0, -4)
  brush.lineTo(0, 1.6)
  brush.moveTo(0, 4.2)
  brush.lineTo(0, 4.8)
  brush.lineCap = 'round'
  brush.stroke()
}

/** A dot. */
function town(brush: Brush, colours: MapColours): void {
  trace(brush, '', 2.2)
  brush.fillStyle = colours.town
  brush.strokeStyle = colours.halo
  brush.lineWidth = 2
  brush.stroke()
  brush.fill()
}

/** Half the side of an image, pixels of the page: no larger than drawn, for names keep clear of it. */
function halfOf(image: Image): number {
  if (image.kind === 'incident') return 12
  if (image.kind === 'town') return 4
  if (image.kind === 'cluster') return discOf(image.disc) * 0.75 + 10
  const { second, width } = PENS[outlineOf(image.outline)]
  const edge = BADGE_PX * (SIZES[image.look] ?? 1) * (image.look === 'legacy' ? 1.15 : 1) + second + width / 2
  return edge + (image.precision === 'site' ? 6 : 2)
}

/** Draws an image of the style by its name at `ratio` device pixels a pixel; null for an unknown name. */
export function drawImage(name: string, colours: MapColours, ratio: number): ImageData | null {
  const image = imageOf(name)
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!image || !brush) return null
  const half = halfOf(image)
  const side = Math.ceil(2 * half * ratio)
  canvas.width = side
  canvas.height = side
  brush.scale(ratio, ratio)
  brush.translate(half, half)
  if (image.kind === 'mark') mark(brush, image, colours)
  else if (image.kind === 'cluster') cluster(brush, image, colours)
  else if (image.kind === 'town') town(brush, colours)
  else incident(brush, colours)
  return brush.getImageData(0, 0, side, side)
}
