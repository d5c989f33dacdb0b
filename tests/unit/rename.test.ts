import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renameRecord } from '../../src/records/rename-record.ts'
import { writeAtomically } from '../../src/records/write-file.ts'
import { ASOF, EVALUATION, FILES, idContent, POND, SINCE } from './id-content.ts'
import type { IdContent } from './id-content.ts'

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

describe('rename', () => {
  it('moves a facility with all that names it and is filed under it, and leaves the check green', async () => {
    await isClean()
    expect(await rename(POND, 'facilities/kg/zulu')).toMatchObject({ ok: true })
    await isClean()
    expect(existsSync(join(all.content, `${POND}.yaml`))).toBe(false)
    expect(all.text('facilities/kg/zulu.yaml')).toBe(FILES[`${POND}.yaml`])
    expect(all.text('incidents/kg/spill.yaml')).toContain('facility: kg/zulu\n')
    expect(all.text('responses/kg/zulu/2026-11-20.yaml')).toContain('about: [status]')
    expect(all.text('evaluations/kg/zulu/2021-05-01.yaml')).toBe(EVALUATION)
    expect(readdirSync(join(all.content, 'responses/kg'))).toEqual(['zulu'])
    expect(all.text('ledger.yaml')).toBe(`addresses:
  - address: compare/kg/pond-1/with/kg/twin
    ${SINCE}
    redirect: compare/kg/twin/with/kg/zulu
    on: "${ASOF}"
  - { address: compare/kg/twin/with/kg/zulu, since: "${ASOF}" }
  - { address: facilities/kg/first, ${SINCE}, redirect: facilities/kg/zulu, on: "2026-11-02" }
  - { address: facilities/kg/group, ${SINCE} }
  - { address: ${POND}, ${SINCE}, redirect: facilities/kg/zulu, on: "${ASOF}" }
  - { address: facilities/kg/twin, ${SINCE} }
  - { address: facilities/kg/zulu, since: "${ASOF}" }
  - { address: regions/kg/north, ${SINCE} }
  - { address: sources/s001, ${SINCE} }
`)
  })

  it.each([
    ['facilities/kg/group', 'facilities/kg/cluster', 'member_of: kg/cluster # in it\n', /\bkg\/group\b/],
    ['sources/s001', 'sources/report', 'note: { en: see report, ru: см. report }', /\bs001\b/],
    ['regions/kg/north', 'regions/kg/naryn', 'region: naryn\n', /\bkg\/north\b|region: north/],
  ])('rewrites what names %s, comments kept', async (from, to, expected, gone) => {
    expect(await rename(from, to)).toMatchObject({ ok: true })
    await isClean()
    expect(all.text('facilities/kg/member.yaml')).toContain(expected)
    expect(all.text('facilities/kg/member.yaml')).toMatch(/^# Kept\.\n/)
    if (from.startsWith('regions'))
      expect(all.text('facilities/kg/twin.yaml')).toContain('region: kg/naryn\n')
    const naming = [...all.tree()].filter(([, each]) => gone.test(each)).map(([file]) => file)
    expect(naming).toEqual(['ledger.yaml'])
  })

  it('can be taken back', async () => {
    const before = all.tree()
    await rename(POND, 'facilities/kg/zulu')
    await rename('facilities/kg/zulu', POND)
    await isClean()
    expect(all.text(`${POND}.yaml`)).toBe(before.get(`${POND}.yaml`))
    expect(all.text('ledger.yaml')).toContain(`  - { address: ${POND}, ${SINCE} }\n`)
  })

  it('finishes what a hand has begun', async () => {
    renameSync(join(all.content, `${POND}.yaml`), join(all.content, 'facilities/kg/zulu.yaml'))
    expect(await all.problems()).toContain('ledger-record-gone')
    expect(await rename(POND, 'facilities/kg/zulu')).toMatchObject({ ok: true })
    await isClean()
  })

  it('adds the redirect also where there is no ledger yet, unless nothing was published', async () => {
    rmSync(join(all.content, 'ledger.yaml'))
    expect(
      await renameRecord({
        content: all.content,
        asOf: ASOF,
        from: POND,
        to: 'facilities/kg/y',
        unpublished: true,
      }),
    ).toMatchObject({ ok: true })
    expect(existsSync(join(all.content, 'ledger.yaml'))).toBe(false)
    await rename('facilities/kg/y', 'facilities/kg/z')
    expect(all.text('ledger.yaml')).toContain('redirect: facilities/kg/z')
    await isClean()
  })

  it.each([
    ['map', 'maps', 'no-record-address'],
    [POND, 'facilities/kg/Zulu', 'no-record-address'],
    [POND, 'sources/zulu', 'other-kind'],
    [POND, POND, 'same-address'],
    ['countries/kg', 'countries/kz', 'country-code'],
    ['facilities/kg/none', 'facilities/kg/zulu', 'no-record'],
    [POND, 'facilities/kg/twin', 'address-taken'],
    ['facilities/kg/twin', 'facilities/kg/first', 'address-used'],
    // The file says KG: the check would refuse the record there.
    [POND, 'facilities/kz/pond-1', 'broken-after'],
  ])('refuses %s to %s (%s) and changes nothing', async (from, to, code) => {
    const before = all.tree()
    expect(await rename(from, to)).toMatchObject({ ok: false, refusal: { code } })
    expect(all.tree()).toEqual(before)
  })

  it('changes nothing where a file cannot be written half-way', async () => {
    const before = all.tree()
    for (let fails = 1; fails <= 5; fails += 1) {
      let count = 0
      const write = (path: string, written: string): void => {
        count += 1
        if (count === fails) throw new Error('no space left')
        writeAtomically(path, written)
      }
      await expect(
        renameRecord({ content: all.content, asOf: ASOF, from: POND, to: 'facilities/kg/zulu', write }),
      ).rejects.toThrow('no space left')
      expect(all.tree()).toEqual(before)
      expect(existsSync(join(all.content, 'responses/kg/zulu'))).toBe(false)
    }
  })
})
