import type { BaseMap } from '../charts/map/base.ts'
import { meets } from '../charts/map/countries.ts'
import type { Frame, Point } from '../charts/map/frame.ts'
import { linesOf } from '../charts/map/path.ts'
import { type Raster, rasterOf } from '../charts/map/raster.ts'
import { terrain, type Terrain } from '../charts/map/terrain.ts'
import type { CountryCode } from '../charts/map/trim.ts'

/** A country as far as it is seen. */
export interface Area {
  readonly code: CountryCode
  readonly raster: Raster
  /** True for a country the map is about. */
  readonly focus: boolean
}

/** What lies beneath the marks, the same in every language and density. */
export interface Ground {
  readonly terrain: Terrain
  readonly areas: readonly Area[]
  /** Corners of the rivers drawn. */
  readonly rivers: readonly Point[]
}

const made = new WeakMap<BaseMap, Map<string, Ground>>()

/** Draws the ground of a frame. Kept by `key`, so that each language does not draw it anew. */
export function groundOf(base: BaseMap, frame: Frame, focus: ReadonlySet<string>, key: string): Ground {
  const kept = made.get(base) ?? new Map<string, Ground>()
  made.set(base, kept)
  const known = kept.get(key)
  if (known) return known
  const areas = base.countries
    .filter(({ box }) => meets(box, frame.box))
    .flatMap(({ code, shape }): Area[] => {
      const raster = rasterOf(linesOf(frame, shape), frame)
      return raster ? [{ code, raster, focus: focus.has(code) }] : []
    })
  const rivers = linesOf(frame, { type: 'FeatureCollection', features: [...base.rivers] })
  const ground = {
    terrain: terrain(base, frame, focus),
    areas,
    rivers: rivers.flatMap(({ points }) => points),
  }
  kept.set(key, ground)
  return ground
}
