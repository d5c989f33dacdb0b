import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = globSync('src/styles/**/*.css')
/** Selectors whose last part after `+` or `~` is any element at all, a row of a table too. */
const ANY_NEIGHBOUR = /[+~]\s*\*(?=\s*[{,:])/

describe('no rule makes a browser style the neighbours of every row that is moved', () => {
  it.each(files)('%s', (file) => {
    const selectors = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{};]*)\{/g)
    expect(
      [...selectors].map(([, selector = '']) => selector.trim()).filter((s) => ANY_NEIGHBOUR.test(`${s}{`)),
    ).toEqual([])
  })

  it('would be found', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(['.page > * + * {', '.a + *, .b {'].every((rule) => ANY_NEIGHBOUR.test(rule))).toBe(true)
  })
})
