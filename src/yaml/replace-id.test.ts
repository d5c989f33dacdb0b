import { describe, expect, it } from 'vitest'
import { replaceIds } from './replace-id.ts'

const TEXT = `# Why.
kind: facility
name: { en: Pond, ru: Пруд }
country: KG
status:
  # newest
  - { value: closed, source: s010, as_of: "2007", note: { en: "see s010, not s0101", ru: см. s010 } } # end
`

describe('an id that is replaced', () => {
  it('leaves comments and all else, and is named in sentences too', () => {
    const path = ['status', 0, 'source']
    const text = replaceIds(TEXT, 'facilities', [{ path, id: 'report-2007' }], {
      from: 's010',
      to: 'report-2007',
    })
    expect(text).toContain('# Why.\nkind: facility\n')
    expect(text).toContain('  # newest\n')
    expect(text).toMatch(/source: report-2007\b/)
    expect(text).toMatch(/see report-2007, not s0101/)
    expect(text).toMatch(/см\. report-2007/)
    expect(text).not.toMatch(/\bs010\b/)
  })

  it('stands in quotes where it looks like a number', () => {
    const text = replaceIds(TEXT, 'facilities', [{ path: ['status', 0, 'source'], id: '2007' }])
    expect(text).toContain('source: "2007"')
  })

  it('changes nothing where there is nothing to replace, and nothing in what does not parse', () => {
    expect(replaceIds(TEXT, 'facilities', [])).toBe(TEXT)
    expect(replaceIds(TEXT, 'facilities', [], { from: 'pond', to: 'lake' })).toBe(TEXT)
    expect(replaceIds('a: [\n', 'facilities', [{ path: ['a'], id: 'b' }])).toBeUndefined()
  })
})
