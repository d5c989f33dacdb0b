import { beforeAll, describe, expect, it } from 'vitest'
import { archive } from '../../src/exports/tiles/archive.ts'
import { baseTiles } from '../../src/exports/tiles/base-tiles.ts'
import { stretchesOf } from '../../src/exports/tiles/rivers.ts'
import type { TileSet } from '../../src/exports/tiles/tile.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { loadBaseMap } from '../../src/site/base-map.ts'
import { featuresOf, type Read } from '../lib/tiles-read.ts'

const base = loadBaseMap()
let made: TileSet
let again: TileSet

beforeAll(async () => {
  const loaded = await loadAtlas({ content: 'content', asOf: '2099-01-01' })
  if (!loaded.ok) throw new Error('the records of the content folder have problems')
  made = baseTiles({ base, atlas: loaded.atlas })
  again = baseTiles({ base, atlas: loaded.atlas })
})

/** Every feature of a layer at a zoom. */
const at = (zoom: number, layer: string): readonly Read[] =>
  made.tiles.filter(({ z }) => z === zoom).flatMap(({ z, x, y, data }) => featuresOf(data, layer, [z, x, y]))

const tagsAt = (zoom: number, layer: string) => at(zoom, layer).map(({ tags }) => tags)

describe('baseTiles', () => {
  it('fits into 700 kB, and no tile into more than 25', () => {
    expect(archive(made).length).toBeLessThan(700_000)
    expect(Math.max(...made.tiles.map(({ data }) => data.length))).toBeLessThan(25_000)
  })

  it('gives the same bytes twice', () => {
    expect(Buffer.from(archive(made)).equals(archive(again))).toBe(true)
  })

  it('tells the countries of the atlas from the others', () => {
    expect(new Set(tagsAt(3, 'land').map(({ home }) => home))).toEqual(new Set([true, false]))
    expect(new Set(tagsAt(4, 'borders').map(({ kind }) => kind))).toEqual(new Set(['inner', 'outer']))
  })

  it('draws no border around Baikonur', () => {
    const near = at(7, 'borders').filter(({ at: [lon, lat] }) => Math.hypot(lon - 63.3, lat - 45.9) < 0.8)
    expect(near).toEqual([])
  })

  it('names countries, seas and towns in both languages', () => {
    const names = tagsAt(5, 'names')
    expect(names).toContainEqual({ kind: 'country', name_en: 'Kyrgyzstan', name_ru: 'Кыргызстан' })
    expect(names).toContainEqual(expect.objectContaining({ kind: 'water', name_ru: 'Аральское море' }))
    expect(tagsAt(7, 'places')).toContainEqual({
      id: 'astana',
      rank: 1,
      home: true,
      name_en: 'Astana',
      name_ru: 'Астана',
    })
  })

  it('ties rivers to our basins, and leaves those without a record untied', () => {
    const rivers = tagsAt(6, 'rivers')
    const of = (river: string) =>
      new Set(rivers.filter((tags) => tags['river'] === river).map((t) => t['basin']))
    expect(of('naryn')).toEqual(new Set(['naryn']))
    expect(of('syr-darya')).toEqual(new Set(['syr-darya']))
    expect(of('irtysh')).toEqual(new Set(['irtysh']))
    expect(of('ural')).toEqual(new Set(['ural']))
    expect(of('amu-darya')).toEqual(new Set([undefined]))
    expect(tagsAt(6, 'names')).toContainEqual({
      kind: 'basin',
      basin: 'issyk-kul',
      name_en: 'Lake Issyk-Kul',
      name_ru: 'Озеро Иссык-Куль',
    })
  })
})

describe('stretchesOf', () => {
  it('parts the Naryn from the Syr Darya where they meet', () => {
    const stretches = stretchesOf(base)
    const east = (water: string) =>
      Math.max(
        ...stretches.filter((one) => one.water === water).flatMap(({ line }) => line.map(([lon = 0]) => lon)),
      )
    expect(east('syr-darya')).toBeGreaterThan(71)
    expect(east('syr-darya')).toBeLessThan(72)
    expect(east('naryn')).toBeGreaterThan(77)
  })
})
