import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renameRecord } from '../../src/records/rename-record.ts'
import { withdrawRecord } from '../../src/records/withdraw-record.ts'
import { ASOF, FILES, idContent, POND, SINCE } from './id-content.ts'
import type { IdContent } from './id-content.ts'

const WHY = { en: 'It holds no tailings.', ru: 'Хвостов в нём нет.' }

let all: IdContent
beforeEach(() => {
  all = idContent()
})
afterEach(() => {
  all.remove()
})

const isClean = async () => {
  expect(await all.problems()).toEqual([])
}

const rename = (from: string, to: string) => renameRecord({ content: all.content, asOf: ASOF, from, to })

describe('withdraw', () => {
  const withdraw = (address: string, mergedInto?: string) =>
    withdrawRecord({
      content: all.content,
      asOf: ASOF,
      address,
      reason: WHY,
      ...(mergedInto && { mergedInto }),
    })

  it('leaves the reason and the name at the address', async () => {
    expect(await withdraw('facilities/kg/twin')).toMatchObject({ ok: true })
    await isClean()
    expect(existsSync(join(all.content, 'facilities/kg/twin.yaml'))).toBe(false)
    expect(all.text('ledger.yaml')).toContain(`  - address: facilities/kg/twin
    ${SINCE}
    name: { en: Twin, ru: Двойник }
    gone: { en: It holds no tailings., ru: Хвостов в нём нет. }
    on: "${ASOF}"
`)
    expect(all.text('ledger.yaml')).toContain('redirect: facilities/kg/twin')
    writeFileSync(join(all.content, 'facilities/kg/twin.yaml'), FILES['facilities/kg/twin.yaml'] ?? '')
    expect(await all.problems()).toEqual(expect.arrayContaining(['ledger-gone-stands', 'id-reused']))
  })

  it('refuses while other records name it, and says which', async () => {
    const before = all.tree()
    expect(await withdraw(POND)).toMatchObject({
      ok: false,
      refusal: { code: 'still-named', files: ['incidents/kg/spill.yaml'] },
    })
    expect(all.tree()).toEqual(before)
  })

  it('merges: what named it names the other, what was filed under it goes', async () => {
    expect(await withdraw(POND, 'facilities/kg/twin')).toMatchObject({ ok: true })
    await isClean()
    expect(all.text('incidents/kg/spill.yaml')).toContain('facility: kg/twin\n')
    expect(all.text('ledger.yaml')).toContain('merged_into: facilities/kg/twin')
    expect(existsSync(join(all.content, 'responses'))).toBe(true)
    expect(existsSync(join(all.content, 'responses/kg'))).toBe(false)
    // The heir moves on; whoever was merged into it follows.
    await rename('facilities/kg/twin', 'facilities/kg/heir')
    await isClean()
    expect(all.text('ledger.yaml')).toContain('merged_into: facilities/kg/heir')
  })

  it.each([
    ['facilities/kg/none', undefined, 'no-record'],
    ['map', undefined, 'no-record-address'],
    [POND, 'facilities/kg/none', 'merged-into-nothing'],
    [POND, POND, 'merged-into-nothing'],
    [POND, 'sources/s001', 'other-kind'],
  ])('refuses %s into %s (%s)', async (address, mergedInto, code) => {
    const before = all.tree()
    expect(await withdraw(address, mergedInto)).toMatchObject({ ok: false, refusal: { code } })
    expect(all.tree()).toEqual(before)
  })

  it('buries what a hand has removed', async () => {
    rmSync(join(all.content, 'facilities/kg/twin.yaml'))
    expect(await withdraw('facilities/kg/twin')).toMatchObject({ ok: true })
    await isClean()
  })
})
