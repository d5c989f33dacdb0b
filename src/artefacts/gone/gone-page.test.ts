import { describe, expect, it } from 'vitest'
import type { Tombstone } from '../../core/ledger/ledger.ts'
import { inventedFacility, publishParts } from '../invented-parts.ts'
import { gonePage } from './gone-page.ts'

const GONE: Tombstone = {
  address: 'facilities/kg/twin',
  name: { en: 'Twin', ru: 'Двойник' },
  gone: { en: 'Counted twice.', ru: 'Учтён дважды.' },
  mergedInto: 'facilities/kg/heir',
  on: '2026-11-22',
}
const { atlas } = publishParts({ facilities: [inventedFacility('kg/heir', {})], ledger: [GONE] })

describe('the page of a withdrawn record', () => {
  it('says what stood there, why and when it went, and where to read on', () => {
    expect(gonePage(atlas, GONE, 'en')).toMatchObject({
      page: 'facilities/kg/twin/',
      title: 'Withdrawn: Twin',
      why: { text: 'Counted twice.' },
      when: 'Withdrawn with the release of 22\u00a0November\u00a02026.',
      heir: { text: 'kg/heir', href: '/en/facilities/kg/heir/' },
      lists: [{ text: 'Facilities', href: '/en/facilities/' }],
    })
    expect(gonePage(atlas, GONE, 'ru')).toMatchObject({
      title: 'Запись отозвана: Двойник',
      when: 'Отозвана с\u00a0выпуском от\u00a022\u00a0ноября\u00a02026\u00a0г.',
      heir: { href: '/ru/facilities/kg/heir/' },
    })
  })

  it('does without what the ledger does not say', () => {
    const bare: Tombstone = { address: 'sources/s001', gone: GONE.gone }
    expect(gonePage(atlas, bare, 'en')).toMatchObject({
      title: 'Withdrawn: record sources/s001',
      when: null,
      heir: null,
      lists: [{ href: '/en/sources/' }, { href: '/en/facilities/' }],
    })
  })

  it('names an heir that was buried itself', () => {
    const heir = { ...GONE, address: 'facilities/kg/first', mergedInto: GONE.address }
    expect(gonePage(atlas, heir, 'ru').heir).toMatchObject({
      text: 'Двойник',
      href: '/ru/facilities/kg/twin/',
    })
  })
})
