import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY, SEARCH_POLICY } from '../../src/layouts/policy.ts'

const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split('; ').map((each) => {
      const [name = '', ...values] = each.split(' ')
      return [name, values]
    }),
  )

/** All that any directive may name: nothing, ourselves, pictures in our own styles, and the one policy for text. */
const KNOWN = new Set(["'none'", "'self'", 'data:', "'script'", 'default'])

describe.each([
  ['of every page', CONTENT_POLICY, []],
  ['of the search page', SEARCH_POLICY, ["'wasm-unsafe-eval'"]],
] as const)('the content policy %s', (_, policy, more) => {
  const found = directives(policy)

  it('names no host, no scheme but data: for pictures, and nothing unsafe', () => {
    for (const [name, values] of found)
      for (const value of values) {
        expect(
          KNOWN.has(value) || (name === 'script-src' && more.some((each) => each === value)),
          `${name} ${value}`,
        ).toBe(true)
        expect(value === 'data:' && name !== 'img-src', name).toBe(false)
      }
    expect(policy).not.toMatch(/'unsafe-|blob:|https?:|\*|nonce-|sha256-/)
  })

  it('refuses what it does not name, and turns no text into markup', () => {
    expect(found.get('default-src')).toEqual(["'none'"])
    expect(found.get('base-uri')).toEqual(["'none'"])
    expect(found.get('form-action')).toEqual(["'none'"])
    expect(found.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(found.get('trusted-types')).toEqual(['default'])
    expect(found.size).toBe(policy.split('; ').length)
  })
})
