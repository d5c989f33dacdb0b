import type { Axis } from '../../charts/axis.ts'
import { bar, BAR_UNITS } from '../../charts/bar.ts'
import type { Stretch } from '../../charts/bar.ts'
import { tenth } from '../../charts/tenth.ts'

const SVG = 'http://www.w3.org/2000/svg'
const HEIGHT = 14
const MIDDLE = HEIGHT / 2

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

const line = (x: number, half: number) => `M${String(x)} ${String(MIDDLE - half)}V${String(MIDDLE + half)}`

/** The interval as a bar on the common axis; the numbers stand beside it, so it says nothing itself. */
export function intervalBar(interval: Stretch, axis: Axis): SVGElement {
  const { from, length, best, sure } = bar(interval, axis)
  const end = tenth(from + length)
  const drawing = shape('svg', {
    class: 'bar',
    viewBox: `0 0 ${String(BAR_UNITS)} ${String(HEIGHT)}`,
    preserveAspectRatio: 'none',
    overflow: 'visible',
    'aria-hidden': 'true',
  })
  const rectangle = { x: from, y: MIDDLE - 3, width: length, height: 6 }
  drawing.append(
    shape('path', { class: 'bar-track', d: `M0 ${String(MIDDLE)}h${String(BAR_UNITS)}` }),
    shape('rect', { class: sure ? 'bar-sure' : 'bar-possible', ...rectangle }),
    shape('path', { class: 'bar-end', d: line(from, 4) + line(end, 4) }),
  )
  if (best !== null) drawing.append(shape('path', { class: 'bar-best', d: line(best, MIDDLE) }))
  return drawing
}
