import type { FeatureCollection, GeometryCollection } from 'geojson'
import type { BaseMap } from './base.ts'
import { meets } from './countries.ts'
import type { Frame } from './frame.ts'
import { linesOf, pathOf } from './path.ts'

/** Path data of everything beneath the marks, bottom first. */
export interface Terrain {
  /** All land; what it leaves free is sea. */
  readonly land: string
  /** Countries the map is about. */
  readonly focus: string
  readonly lakes: string
  /** Lakes whose shore is out of date or coarse. */
  readonly coarseLakes: string
  readonly rivers: string
  /** Borders between other countries. */
  readonly outerBorders: string
  /** Borders between countries the map is about. */
  readonly innerBorders: string
}

/** The countries with these codes as one thing to fit a frame to. */
export function countriesOf({ countries }: BaseMap, codes: ReadonlySet<string>): GeometryCollection {
  return {
    type: 'GeometryCollection',
    geometries: countries.filter(({ code }) => codes.has(code)).map(({ shape }) => shape),
  }
}

/** Draws the land, its borders and waters. `focus`: ISO codes of the countries the map is about. */
export function terrain(base: BaseMap, frame: Frame, focus: ReadonlySet<string>): Terrain {
  const draw = (shape: Parameters<typeof linesOf>[1]): string => pathOf(linesOf(frame, shape))
  const border = (inner: boolean): string =>
    base.borders
      .filter(({ pair, box }) => pair.every((code) => focus.has(code) === inner) && meets(box, frame.box))
      .map(({ line }) => draw(line))
      .join('')
  const lakes = (coarse: boolean): FeatureCollection => ({
    type: 'FeatureCollection',
    features: base.lakes.filter(({ properties }) => properties.coarse === coarse),
  })
  return {
    land: draw(base.land),
    focus: draw(base.outline(focus)),
    lakes: draw(lakes(false)),
    coarseLakes: draw(lakes(true)),
    rivers: draw({ type: 'FeatureCollection', features: [...base.rivers] }),
    outerBorders: border(false),
    innerBorders: border(true),
  }
}
