import { describe, expect, it } from 'vitest'
import { EMPTY_LEDGER, putLines } from './ledger-text.ts'
import { rewrite } from './rewrite.ts'

const OLD = `# Head.
addresses:
  - { address: facilities/kg/a, since: "2026-11-21" } # first
  # Above b.
  - { address: facilities/kg/b, since: "2026-11-21" }
`

describe('lines put into a ledger', () => {
  it('stand in the order of their addresses, dates in quotes, comments kept', () => {
    const text = putLines(OLD, [
      { address: 'facilities/kg/b', since: '2026-11-21', redirect: 'facilities/kg/c', on: '2026-11-22' },
      { address: 'compare/kg/a/with/kg/b', since: '2026-11-22' },
    ])
    expect(text).toBe(`# Head.
addresses:
  - { address: compare/kg/a/with/kg/b, since: "2026-11-22" }
  - { address: facilities/kg/a, since: "2026-11-21" } # first
  # Above b.
  - { address: facilities/kg/b, since: "2026-11-21", redirect: facilities/kg/c, on: "2026-11-22" }
`)
    expect(rewrite(text ?? '', 'ledger')).toBe(text)
  })

  it('make the first ledger', () => {
    const gone = { en: 'It was counted twice in the inventory.', ru: 'В перечне объект был учтён дважды.' }
    const text = putLines(EMPTY_LEDGER, [{ address: 'facilities/kg/a', gone, on: '2026-11-22' }])
    expect(text).toContain('# yaml-language-server')
    expect(text).toContain(`  - address: facilities/kg/a
    gone: { en: It was counted twice in the inventory., ru: В перечне объект был учтён дважды. }
    on: "2026-11-22"
`)
    expect(rewrite(text ?? '', 'ledger')).toBe(text)
  })

  it('are refused by what is no ledger', () => {
    expect(putLines('addresses: 1\n', [])).toBeUndefined()
    expect(putLines('addresses: [\n', [])).toBeUndefined()
  })
})
