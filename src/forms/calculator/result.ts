import type { CalculatorData } from '../../artefacts/lesson/calculator.ts'
import { bar } from '../../charts/bar.ts'
import { axisOf } from '../../charts/axis.ts'
import type { Method } from '../../core/method/method.ts'
import type { Part, Score } from '../../core/score-types.ts'
import { language } from '../../islands/lib/words.ts'
import { make, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'

/** A score with what names its parts. */
export interface Result {
  readonly data: CalculatorData
  readonly told: CalculatorData['methods'][number]
  readonly method: Method
  readonly score: Score
}

const SVG = 'http://www.w3.org/2000/svg'

const written = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)

/** From the low to the high end; one number where both are written alike. */
function stretch(lo: number, hi: number): string {
  const [low, high] = [written(lo), written(hi)]
  return low === high ? low : `${low}–${high}`
}

function howOf(speak: Speak, { data, method }: Result, { component, basis, evidence }: Part): string {
  if (basis === 'unknown') return speak('how.unknown')
  const fact = data.labels[evidence[0]?.fact ?? ''] ?? ''
  if (basis === 'derived') return speak('how.derived', { fact })
  const kind = method.components.find(({ id }) => id === component)?.kind
  return speak(kind === 'log10' ? 'how.log10' : 'how.claim', { fact })
}

function rowOf(speak: Speak, result: Result, each: Part): HTMLElement {
  const { lo, best, hi, component, basis } = each
  return make(
    'tr',
    { 'data-part': component, 'data-basis': basis },
    make('th', { scope: 'row' }, result.told.parts[component] ?? component),
    make('td', { 'data-label': speak('how') }, howOf(speak, result, each)),
    make('td', { 'data-label': speak('best'), class: 'end' }, best === null ? speak('none') : written(best)),
    make('td', { 'data-label': speak('range'), class: 'end nowrap' }, stretch(lo, hi)),
  )
}

/** The same drawing as the printed interval bars. */
function drawing({ method, score }: Result, title: string): SVGElement {
  const axis = axisOf(method.components.map(({ fullRange }) => fullRange))
  const { from, length, best, sure } = bar(score, axis)
  const svg = document.createElementNS(SVG, 'svg')
  const add = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const element = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    svg.append(element)
  }
  for (const [name, value] of [
    ['class', 'bar'],
    ['viewBox', '0 0 1000 24'],
    ['preserveAspectRatio', 'none'],
    ['role', 'img'],
    ['aria-label', title],
  ] as const)
    svg.setAttribute(name, value)
  add('path', { class: 'bar-track', d: 'M0 12h1000' })
  add('rect', {
    class: sure ? 'bar-sure' : 'bar-possible',
    x: String(from),
    y: '9',
    width: String(length),
    height: '6',
  })
  if (best !== null) add('path', { class: 'bar-best', d: `M${String(best)} 0V24` })
  return svg
}

/** Shows every part of the score, their sum, and whether a facility with these facts would have a place. */
export function showResult(form: HTMLFormElement, speak: Speak, result: Result): void {
  const { score, told } = result
  const { lo, best, hi } = score
  const ends = { lo: written(lo), hi: written(hi) }
  const said = best === null ? speak('said.open', ends) : speak('said', { ...ends, best: written(best) })
  const missing = score.missing.map((id) => told.parts[id] ?? id).join(', ')
  const placed = score.rated ? speak('rated') : speak('unrated', { missing })
  part(form, 'said').textContent = `${said} ${placed}`
  part(form, 'rows').replaceChildren(...score.parts.map((each) => rowOf(speak, result, each)))
  part(form, 'best').textContent = best === null ? speak('none') : written(best)
  part(form, 'range').textContent = stretch(lo, hi)
  part(form, 'bar').replaceChildren(drawing(result, said))
  part(form, 'table').hidden = false
}
