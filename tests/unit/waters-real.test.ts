import { beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '../../src/artefacts/list/context.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { membersOf } from '../../src/artefacts/views/members.ts'
import { viewPage } from '../../src/artefacts/views/view-page.ts'
import { aboveOf } from '../../src/artefacts/waters/above.ts'
import type { SchematicRow } from '../../src/artefacts/waters/schematic-rows.ts'
import { basinSchematic } from '../../src/artefacts/waters/schematic.ts'
import { claimsOf } from '../../src/core/claim.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { loadCourses } from '../../src/site/courses.ts'
import { listedBy, listedOn } from '../lib/borders-listed.ts'
import { realRecords } from '../lib/records.ts'

/** Borders and basins of the real records: what lies above which border, what is drawn, and in which order. */
const courses = loadCourses()
let source: Published

beforeAll(async () => {
  source = await realRecords()
})

const rowsOf = (id: string, locale: Locale = 'en'): readonly SchematicRow[] =>
  basinSchematic(source, courses, id, locale)?.rows ?? []
const texts = (id: string) => rowsOf(id).map(({ words }) => words[0]?.text ?? '')
/** Ids of all records that the list leads to. */
const listed = (rows: readonly SchematicRow[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ words, members }) =>
      [...words, ...members].flatMap((word): string[] => {
        const found = 'href' in word ? /facilities\/(.+)\/$/.exec(String(word.href))?.[1] : undefined
        return found === undefined ? [] : [found]
      }),
    ),
  )

describe('the drawing of a basin', () => {
  it('holds every record of the basin, and none besides', () => {
    let drawn = 0
    for (const id of source.atlas.basins.keys()) {
      const own = new Set(membersOf(source.atlas, 'basin', id).map(({ facility }) => facility.id))
      const rows = rowsOf(id)
      if (rows.length === 0) continue
      drawn += 1
      expect(listed(rows), id).toEqual(own)
    }
    expect(drawn).toBeGreaterThan(4)
  })

  it('opens and closes every river, side rivers within the one they flow into', () => {
    for (const id of source.atlas.basins.keys()) {
      const open: number[] = []
      for (const { kind, depth } of rowsOf(id)) {
        if (kind === 'river') {
          expect(depth, id).toBe(open.length)
          open.push(depth)
        } else if (kind === 'mouth') expect(open.pop(), id).toBe(depth)
        else expect(depth, id).toBe(open.length - 1)
      }
      expect(open).toEqual([])
    }
  })

  it('puts towns and borders of the Syr Darya in their order', () => {
    const order = ['Naryn (Kyrgyzstan)', 'Naryn', 'border: Kyrgyzstan → Uzbekistan']
    const rest = ['border: Uzbekistan → Tajikistan', 'Khujand', 'border: Tajikistan → Uzbekistan']
    const all = texts('syr-darya')
    const places = [
      ...order,
      ...rest,
      'border: Uzbekistan → Kazakhstan',
      'Kyzylorda',
      'flows into Aral Sea',
    ].map((text) => all.indexOf(text))
    expect(places.includes(-1)).toBe(false)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says so where the order along a river is not known, and draws it otherwise', () => {
    const rows = rowsOf('syr-darya')
    const degmay = rows.find(({ words }) =>
      words.some((word) => 'href' in word && word.href.includes('degmay')),
    )
    expect(degmay?.open).toContain(0)
    const note = rows.findIndex(({ text }) => text === 'order along the river not known:')
    expect(note).toBeGreaterThan(0)
    // One pond by itself in its country has nothing to be above or below of.
    const alone = rowsOf('zeravshan').find(({ words }) =>
      words.some((word) => 'href' in word && word.href.includes('navoi')),
    )
    expect(alone?.open).toEqual([])
    expect(texts('zeravshan')).not.toContain('order along the river not known:')
  })

  it('never counts a group beside its ponds', () => {
    const rows = rowsOf('syr-darya').filter(
      ({ kind, text }) => kind === 'facility' && text.startsWith('Mailuu'),
    )
    const squares = rows.reduce((sum, row) => sum + (row.squares ?? 0), 0)
    const ponds = source.atlas.facilities.filter(({ memberOf }) => memberOf === 'kg/mailuu-suu')
    expect(squares).toBe(ponds.filter(({ facts }) => 'length' in facts.river).length)
  })

  it('tells the same in both languages', () => {
    for (const id of source.atlas.basins.keys()) {
      const [en, ru] = LOCALES.map((locale) => rowsOf(id, locale))
      expect(ru?.map(({ kind, depth }) => [kind, depth])).toEqual(en?.map(({ kind, depth }) => [kind, depth]))
    }
    expect(rowsOf('syr-darya', 'ru').map(({ text }) => text)).toContain('граница: Узбекистан → Таджикистан')
  })

  it('is none where no river is recorded', () => {
    expect(basinSchematic(source, courses, 'balkhash', 'en')).toBeNull()
  })
})

describe('borders', () => {
  it('a facility lists the borders whose pages list it, and no others', () => {
    const pages = listedOn(source)
    expect(pages.size).toBeGreaterThan(30)
    for (const { id } of source.atlas.facilities)
      expect(listedBy(source, id), id).toEqual(pages.get(id) ?? new Set())
  })

  it('every country that a document names downstream is entered over a border with a page', () => {
    const pages = listedOn(source)
    for (const { id, country, facts } of source.atlas.facilities) {
      const entered = [...(pages.get(id) ?? [])].map((line) => line.slice(-2))
      const named = claimsOf(facts.downstream).flatMap(({ value }) => value)
      expect(entered, id).toEqual(expect.arrayContaining(named.filter((code) => code !== country)))
    }
  })

  it('both passages of the Syr Darya over one border stand on its page', () => {
    const pages = listedOn(source)
    expect([...(pages.get('kg/mailuu-suu-3') ?? [])].toSorted()).toEqual([
      'kg-uz into UZ',
      'kz-uz into KZ',
      'tj-uz into TJ',
      'tj-uz into UZ',
    ])
  })

  it('states a distance only at the border it is measured to, and says where none is known', () => {
    const rows = (id: string) =>
      aboveOf(contextOf(source, 'en'), viewPage(source, { kind: 'border', id }, 'en')).flatMap(
        (each) => each.rows,
      )
    expect(rows('kg-uz').find(({ id }) => id === 'kg/mailuu-suu-3')?.distance).toBe('25\u00a0km')
    expect(rows('tj-uz').find(({ id }) => id === 'kg/mailuu-suu-3')?.distance).toBe('')
    expect(rows('kg-uz').some(({ distance }) => distance === '')).toBe(true)
  })
})
