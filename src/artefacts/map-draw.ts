import type { BaseMap } from '../charts/map/base.ts'
import type { Box } from '../charts/map/box.ts'
import type { Frame } from '../charts/map/frame.ts'
import type { Label } from '../charts/map/labels.ts'
import { scaleBar } from '../charts/map/scale-bar.ts'
import type { Terrain } from '../charts/map/terrain.ts'
import type { Locale } from '../i18n/locales.ts'
import { translator } from '../i18n/translate.ts'
import { type Density, NARROW, WIDE } from './map-density.ts'
import { groundOf } from './map-ground.ts'
import type { MapItem } from './map-items.ts'
import { labelsOf, type Names } from './map-labels.ts'
import { legendOf, type LegendModel } from './map-legend.ts'
import type { MapMark } from './map-marks.ts'
import type { MapRing } from './map-rings.ts'
import type { Published } from './published.ts'

/** Marks and names for one width of the box; exactly one of the two layers is seen. */
export interface MapLayer {
  readonly name: Density['name']
  readonly marks: readonly MapMark[]
  readonly labels: readonly Label[]
  /** Size of the number beside a mark and of the scale, units. */
  readonly size: number
  /** Radius of a town's dot, units. */
  readonly dot: number
}

/** A printed map, ready to be printed: nothing in it needs arithmetic or words. */
export interface MapModel {
  readonly locale: Locale
  readonly width: number
  readonly height: number
  readonly title: string
  /** The map in words. */
  readonly summary: string
  /** The same records as a list. */
  readonly list: { readonly href: string; readonly label: string }
  /** What the interactive map begins with, as its address says it. Example: `country=kg`. */
  readonly preset?: string
  readonly terrain: Terrain
  /** Circles around the middle, the smallest first. */
  readonly rings: readonly MapRing[]
  readonly scale: { readonly units: number; readonly label: string }
  readonly layers: readonly MapLayer[]
  readonly legend: LegendModel
}

/** What a map is made of. */
export type MapSource = Pick<Published, 'atlas' | 'main'>

/** What differs between the two densities. */
type Each<T> = Readonly<Record<Density['name'], T>>

/** What one kind of map decides for itself. */
export interface MapPlan {
  readonly base: BaseMap
  readonly frame: Frame
  readonly focus: ReadonlySet<string>
  readonly key: string
  readonly locale: Locale
  /** Highest rank of the towns named. */
  readonly towns: Each<Names['lastTown']>
  /** Whether seas, lakes and rivers are named. */
  readonly waters: Each<boolean>
  readonly title: string
  readonly summary: string
  readonly listHref: string
  /** What the interactive map begins with; everything where it is left out. Example: `country=kg`. */
  readonly preset?: string
  /** Records shown, and those that lack coordinates. */
  readonly shown: readonly MapItem[]
  readonly missing: number
  readonly placed: number
  readonly rings?: readonly MapRing[]
  /** Id of the town the map is about: it is named as the middle, not among the others. */
  readonly town?: string
  marks(density: Density): readonly MapMark[]
  self?(marks: readonly MapMark[], density: Density): NonNullable<Names['self']> | undefined
}

/** The lower left corner holds the scale bar. */
function scaleBox(frame: Frame, units: number, size: number): Box {
  return [0, frame.height - size * 2.2 - 8, units + 20, frame.height]
}

/** Draws the ground once, and marks and names for both densities. */
export function drawMap(plan: MapPlan, source: MapSource): MapModel {
  const { base, frame, locale, rings = [] } = plan
  const t = translator(locale)
  const ground = groundOf(base, frame, plan.focus, plan.key)
  const scale = scaleBar(frame.unitsPerKm, frame.width * 0.2)
  const layers = [WIDE, NARROW].map((density): MapLayer => {
    const marks = plan.marks(density)
    const self = plan.self?.(marks, density)
    const taken = [scaleBox(frame, scale.units, density.text.town)]
    const names: Names = {
      areas: ground.areas,
      waters: plan.waters[density.name],
      rivers: ground.rivers,
      rings,
      towns: source.atlas.places.filter(({ id }) => id !== plan.town),
      lastTown: plan.towns[density.name],
      taken,
      ...(self && { self }),
    }
    const labels = labelsOf(names, marks, frame, density, locale)
    return { name: density.name, marks, labels, size: density.text.town, dot: density.dot }
  })
  const marks = layers.flatMap((layer) => layer.marks)
  return {
    locale,
    width: frame.width,
    height: frame.height,
    title: plan.title,
    summary: plan.summary,
    list: { href: plan.listHref, label: t('map.list') },
    ...(plan.preset !== undefined && { preset: plan.preset }),
    terrain: ground.terrain,
    rings,
    scale: { units: scale.units, label: t('map.scale', { distance: scale.km }) },
    layers,
    legend: legendOf(plan.shown, marks, plan.placed, plan.missing, ground.terrain.coarseLakes !== ''),
  }
}
