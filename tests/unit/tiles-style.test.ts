import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/core/facility/vocabulary.ts'
import { imageOf } from '../../src/charts/map-style/looks.ts'
import { mapStyle } from '../../src/charts/map-style/map-style.ts'
import { OUTLINE_OF, OUTLINES, PENS } from '../../src/charts/map-style/outlines.ts'
import { MAP_TOKENS, type MapColours } from '../../src/charts/map-style/tokens.ts'

const colours = (hex: string): MapColours =>
  Object.fromEntries(Object.keys(MAP_TOKENS).map((name) => [name, hex])) as Record<keyof MapColours, string>

const tiles = (name: string): SourceSpecification => ({ type: 'vector', tiles: [`x://${name}/{z}/{x}/{y}`] })
const empty: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
const SOURCES = { base: tiles('base'), points: tiles('points'), list: empty, ring: empty }
const SHOWN = { marks: 'points', incidents: false, basins: false } as const

const styleOf = (locale: string, shown: Parameters<typeof mapStyle>[4] = SHOWN, hex = '#123456') =>
  mapStyle(colours(hex), 'light', locale, SOURCES, shown)

const layer = (style: StyleSpecification, id: string): LayerSpecification | undefined =>
  style.layers.find((one) => one.id === id)

const hidden = (style: StyleSpecification): readonly string[] =>
  style.layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id)

/** The validator that the map library brings along. */
async function problemsOf(style: StyleSpecification): Promise<readonly unknown[]> {
  const beside = new URL(
    '../../@maplibre/maplibre-gl-style-spec/dist/index.mjs',
    import.meta.resolve('maplibre-gl'),
  )
  const spec = (await import(beside.href)) as {
    validateStyleMin(style: StyleSpecification): readonly unknown[]
  }
  return spec.validateStyleMin(style)
}

describe('mapStyle', () => {
  it.each(['en', 'ru'])('is a valid style in %s', async (locale) => {
    expect(await problemsOf(styleOf(locale))).toEqual([])
    expect(await problemsOf(styleOf(locale, { marks: 'list', incidents: true, basins: true }))).toEqual([])
  })

  it('asks nobody for glyphs or pictures', () => {
    expect(Object.keys(styleOf('en'))).toEqual(['version', 'sources', 'layers'])
  })

  it('takes its names in the language of the page', () => {
    expect(JSON.stringify(layer(styleOf('ru'), 'towns'))).toContain('name_ru')
    expect(JSON.stringify(layer(styleOf('en'), 'towns'))).not.toContain('name_ru')
  })

  it('differs between light and dark in colours alone', () => {
    const [light, dark] = [styleOf('en', SHOWN, '#123456'), styleOf('en', SHOWN, '#654321')]
    expect(JSON.stringify(dark).replaceAll('#654321', '#123456')).toBe(JSON.stringify(light))
  })

  it('has no colour of its own', () => {
    const found = JSON.stringify(styleOf('en')).match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/giu) ?? []
    expect(new Set(found)).toEqual(new Set(['#123456']))
  })

  it('leaves names away where the edge would cut them', async () => {
    const ring = [
      [50, 40],
      [80, 40],
      [80, 50],
      [50, 50],
      [50, 40],
    ]
    const style = styleOf('en', { ...SHOWN, room: { type: 'Polygon', coordinates: [ring] } })
    const bound = style.layers.filter((one) => JSON.stringify(one).includes('"within"')).map(({ id }) => id)
    expect(bound).toEqual(['names-neighbour', 'names-water', 'towns', 'capitals', 'names-country'])
    expect(await problemsOf(style)).toEqual([])
  })

  it('shows either all records or those chosen, and layers when asked', () => {
    expect(hidden(styleOf('en'))).toEqual([
      'basins',
      'basins-name',
      'list-area',
      'list-name',
      'list-mark',
      'list-cluster',
      'incidents',
    ])
    expect(hidden(styleOf('en', { marks: 'list', incidents: true, basins: true }))).toEqual([
      'names-river',
      'points-area',
      'points-name',
      'points-mark',
      'points-cluster',
    ])
  })
})

describe('the outlines', () => {
  it('cover every status, and no two are drawn alike', () => {
    for (const status of STATUSES) expect(OUTLINES).toContain(OUTLINE_OF[status])
    const drawn = OUTLINES.map((one) => `${PENS[one].dash.join(' ')} ${String(PENS[one].second)} `)
    expect(new Set(drawn).size).toBe(OUTLINES.length)
  })
})

describe('imageOf', () => {
  it('reads the names the style writes, and no others', () => {
    expect(imageOf('mark A stopped site light')).toEqual({
      kind: 'mark',
      look: 'A',
      outline: 'stopped',
      precision: 'site',
    })
    expect(imageOf('cluster group many dark')).toEqual({ kind: 'cluster', look: 'group', disc: 'many' })
    expect(imageOf('incident dark')).toEqual({ kind: 'incident' })
    expect(imageOf('town dark')).toEqual({ kind: 'town' })
    expect(imageOf('marker')).toBeNull()
  })
})
