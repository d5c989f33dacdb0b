import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { BaseMap } from '../../charts/map/base.ts'
import type { Tags } from '../../charts/map/mark-tags.ts'
import { type Water, WATERS } from '../../charts/map/waters.ts'
import type { Atlas } from '../../core/atlas.ts'
import type { Basin } from '../../core/basin/basin.ts'
import { translator } from '../../i18n/translate.ts'
import { namesBy, namesOf } from './names.ts'
import { stretchesOf } from './rivers.ts'
import { COUNTRY_SPOTS } from './spots.ts'

/** What the base tiles are made of. */
export interface BaseSource {
  readonly base: BaseMap
  readonly atlas: Pick<Atlas, 'basins' | 'countries' | 'places' | 'rivers'>
}

const shape = (geometry: Geometry, properties: Tags): Feature => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
})

const point = (coordinates: readonly [number, number], properties: Tags): Feature =>
  shape({ type: 'Point', coordinates: [...coordinates] }, properties)

const waterNames = (id: Water['id']): Tags => namesBy((locale) => translator(locale)(`map.water.${id}`))

/** The basin record a water belongs to: by its river record, else by the same name. */
function basinOf(atlas: BaseSource['atlas'], water: Water['id']): Basin | undefined {
  const id = atlas.rivers.get(water)?.basin ?? (water === 'caspian' ? 'caspian-sea' : water)
  return atlas.basins.get(id)
}

function land({ base, atlas }: BaseSource): readonly Feature[] {
  const codes = new Set([...atlas.countries.values()].map(({ code }) => code))
  return [shape(base.land, { home: false }), shape(base.outline(codes), { home: true })]
}

function borders({ base, atlas }: BaseSource): readonly Feature[] {
  const home = (code: string): boolean => atlas.countries.has(code.toLowerCase())
  return base.borders.map(({ line, pair: [one, other] }) =>
    shape(line, { kind: home(one) || home(other) ? 'inner' : 'outer' }),
  )
}

const basinTag = (basin: Basin | undefined): Tags => (basin ? { basin: basin.id } : {})

function rivers({ base, atlas }: BaseSource): readonly Feature[] {
  return stretchesOf(base).map(({ line, water }) =>
    shape(
      { type: 'LineString', coordinates: [...line] },
      water ? { river: water, ...waterNames(water), ...basinTag(basinOf(atlas, water)) } : {},
    ),
  )
}

function names({ atlas }: BaseSource): readonly Feature[] {
  const countries = (Object.keys(COUNTRY_SPOTS) as (keyof typeof COUNTRY_SPOTS)[]).flatMap((code) =>
    COUNTRY_SPOTS[code].map((at) => {
      const kind = atlas.countries.has(code.toLowerCase()) ? 'country' : 'neighbour'
      return point(at, { kind, ...namesBy((locale) => translator(locale)(`map.country.${code}`)) })
    }),
  )
  const waters = WATERS.filter(({ kind }) => kind === 'water').flatMap(({ id, points: [at] }) =>
    at ? [point(at, { kind: 'water', ...waterNames(id) })] : [],
  )
  const basins = WATERS.flatMap(({ id, points: [at] }) => {
    const basin = basinOf(atlas, id)
    return basin && at ? [point(at, { kind: 'basin', basin: basin.id, ...namesOf(basin.name) })] : []
  })
  return [...countries, ...waters, ...basins]
}

/** The features of each layer of the base tiles, in degrees. */
export function baseLayers(source: BaseSource): Readonly<Record<string, FeatureCollection>> {
  const collection = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  })
  return {
    land: collection(land(source)),
    lakes: collection(
      source.base.lakes.map(({ geometry, properties }) => shape(geometry, { coarse: properties.coarse })),
    ),
    rivers: collection(rivers(source)),
    borders: collection(borders(source)),
    places: collection(
      source.atlas.places.map(({ id, name, rank, lon, lat, country }) =>
        point([lon, lat], {
          id,
          rank,
          home: source.atlas.countries.has(country.toLowerCase()),
          ...namesOf(name),
        }),
      ),
    ),
    names: collection(names(source)),
  }
}
