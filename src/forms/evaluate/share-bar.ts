import type { Met } from '../../core/evaluation/evaluate.ts'

const SVG = 'http://www.w3.org/2000/svg'

function rect(className: string, from: number, to: number): SVGElement {
  const element = document.createElementNS(SVG, 'rect')
  const attributes = {
    class: className,
    x: from * 100,
    y: 0,
    width: Math.max(0, to - from) * 100,
    height: 10,
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  return element
}

/**
 * The share met as a bar: what is certain, what is possible, and where the answered questions stand. It says
 * nothing that the text beside it does not.
 */
export function shareBar({ lo, best, hi }: Met): SVGElement {
  const bar = document.createElementNS(SVG, 'svg')
  const attributes = {
    class: 'ev-share',
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value)
  bar.append(rect('ev-track', 0, 1), rect('ev-possible', lo, hi), rect('ev-sure', 0, lo))
  if (best !== null) bar.append(rect('ev-best', Math.min(best, 0.99), Math.min(best, 0.99) + 0.01))
  return bar
}
