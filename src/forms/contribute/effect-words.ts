import type { ContributeData } from '../../artefacts/contribute/data.ts'
import { language } from '../../islands/lib/words.ts'
import type { Effect, Stand } from './effect.ts'
import type { Speak } from './speak.ts'

const score = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)

const span = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)

/** A score with its doubt. Example: `7.04 (the facts allow 6.20–8.50)`. */
function scoreText({ lo, best, hi }: Pick<Stand, 'lo' | 'best' | 'hi'>, speak: Speak): string {
  const range = span(score(lo), score(hi))
  if (best !== null && range === score(best)) return range
  return best === null ? speak('score.open', { range }) : speak('score', { best: score(best), range })
}

/** A place with its band. Example: `12 of 71 (possible: 5–20)`. */
function placeText({ rank, rated }: Stand, speak: Speak): string | undefined {
  if (!rank) return undefined
  const band = span(String(rank.best), String(rank.worst))
  return rank.place === null
    ? speak('place.open', { band, count: rated })
    : speak('place', { place: rank.place, count: rated, band })
}

function standing({ before, after }: Effect, data: ContributeData, speak: Speak): readonly string[] {
  if (after.excluded) return [speak('excluded')]
  const [was, now] = [before && placeText(before, speak), placeText(after, speak)]
  if (now === undefined) {
    const parts = after.missing.map((id) => data.method.parts[id] ?? id).join(', ')
    return [speak(was === undefined ? 'unrated' : 'unrated.now', { parts })]
  }
  if (before === undefined) return [speak('place.new', { after: now })]
  if (was === undefined) return [speak('rated'), speak('place.new', { after: now })]
  return [
    was === now ? speak('place.same', { after: now }) : speak('place.change', { before: was, after: now }),
  ]
}

/** The parts of the score that move, each with what it was. */
function parts({ before, after }: Effect, data: ContributeData, speak: Speak): readonly string[] {
  return after.parts.flatMap((part, index) => {
    const old = before?.parts[index]
    const text = scoreText(part, speak)
    const label = data.method.parts[part.component] ?? part.component
    if (!old) return part.basis === 'unknown' ? [] : [speak('part.new', { part: label, after: text })]
    const was = scoreText(old, speak)
    return was === text ? [] : [speak('part', { part: label, before: was, after: text })]
  })
}

/** What a change does to the score and the place, in sentences. */
export function effectWords(effect: Effect, data: ContributeData, speak: Speak): readonly string[] {
  const { before, after } = effect
  const now = scoreText(after, speak)
  const was = before && scoreText(before, speak)
  const index =
    was === undefined
      ? speak('index.new', { after: now })
      : was === now
        ? speak('index.same', { after: now })
        : speak('index.change', { before: was, after: now })
  return [index, ...standing(effect, data, speak), ...parts(effect, data, speak)]
}
