import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, distance, lab, linear, seenBy, VISIONS } from '../lib/colour.ts'

const SHEET = readFileSync('src/styles/tokens.css', 'utf8')

/** Colours declared in a piece of the sheet. */
const declared = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*(#[\da-f]{6});/gi)].map(([, name = '', hex = '']) => [name, hex]),
  )

const [before = '', after = ''] = SHEET.split('@media (prefers-color-scheme: dark)')
const [darkPart = '', printPart = ''] = after.split('@media print')
const light = declared(before)
const SCHEMES = {
  light,
  dark: { ...light, ...declared(darkPart) },
  print: { ...light, ...declared(printPart) },
}

const colour = (tokens: Readonly<Record<string, string>>, name: string): string => {
  const hex = tokens[name]
  if (!hex) throw new Error(`tokens.css has no colour ${name}`)
  return hex
}

const RAMP = [1, 2, 3, 4, 5].map((step) => colour(light, `--rank-${String(step)}`))
const pairs = RAMP.flatMap((one, index) => RAMP.slice(index + 1).map((two) => [one, two] as const))

describe('CIEDE2000', () => {
  it('agrees with the published pairs', () => {
    expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(distance([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
    expect(distance([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
  })
})

describe('the hazard ramp', () => {
  it.each(VISIONS)('keeps every two steps 9 apart in %s vision', (vision) => {
    const apart = pairs.map(([one, two]) =>
      distance(lab(seenBy(vision, linear(one))), lab(seenBy(vision, linear(two)))),
    )
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(9)
  })

  it.each(VISIONS)('darkens by at least 10 at each step in %s vision', (vision) => {
    const lightness = RAMP.map((hex) => lab(seenBy(vision, linear(hex)))[0])
    lightness.slice(1).forEach((next, index) => {
      expect((lightness[index] ?? 0) - next).toBeGreaterThanOrEqual(10)
    })
  })

  it('carries its letters legibly', () => {
    for (const step of [1, 2, 3]) {
      expect(contrast(colour(light, '--rank-ink-light'), RAMP[step - 1] ?? '')).toBeGreaterThanOrEqual(4.5)
    }
    for (const step of [4, 5]) {
      expect(contrast(colour(light, '--rank-ink-dark'), RAMP[step - 1] ?? '')).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe.each(Object.entries(SCHEMES))('the bars and charts in the %s scheme', (_, tokens) => {
  const codes = ['--bar-sure', '--bar-possible', '--bar-track'].map((name) => colour(tokens, name))
  const two = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => [one, other] as const))

  it.each(VISIONS)('keep known, possible and neither 9 apart in %s vision', (vision) => {
    const apart = two.map(([one, other]) =>
      distance(lab(seenBy(vision, linear(one))), lab(seenBy(vision, linear(other)))),
    )
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(9)
  })

  it('tell the three apart without any colour', () => {
    const lightness = codes.map((hex) => lab(linear(hex))[0]).sort((a, b) => a - b)
    lightness.slice(1).forEach((next, index) => {
      expect(next - (lightness[index] ?? 0)).toBeGreaterThanOrEqual(10)
    })
  })
})

const TEXT = ['--ink', '--ink-soft', '--link', '--link-visited', '--signal']
const PAPERS = ['--paper', '--paper-sunk', '--paper-raised']

describe.each(Object.entries(SCHEMES))('in the %s scheme', (_, tokens) => {
  it.each(TEXT.flatMap((text) => PAPERS.map((paper) => [text, paper] as const)))(
    '%s on %s has 7:1',
    (text, paper) => {
      expect(contrast(colour(tokens, text), colour(tokens, paper))).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(['--map-land', '--map-land-other', '--map-sea', '--paper'])(
    'marks are outlined 3:1 against %s',
    (ground) => {
      expect(contrast(colour(tokens, '--rank-outline'), colour(tokens, ground))).toBeGreaterThanOrEqual(3)
    },
  )

  it.each([
    ['--map-town', '--map-halo'],
    ['--map-town', '--map-land'],
    ['--map-town', '--map-land-other'],
    ['--ink', '--map-halo'],
    ['--map-water-name', '--map-sea'],
    ['--map-water-name', '--map-lake'],
    ['--map-water-name', '--map-land'],
  ])('names on the map: %s on %s has 4.5:1', (text, ground) => {
    expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['--bar-sure', '--bar-best', '--focus'])('%s is seen on paper, 3:1', (name) => {
    expect(contrast(colour(tokens, name), colour(tokens, '--paper'))).toBeGreaterThanOrEqual(3)
  })
})
