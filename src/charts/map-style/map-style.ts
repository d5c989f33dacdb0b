import type { Polygon } from 'geojson'
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { basinLines, basinNames, incidentLayers, ringLayers } from './extras.ts'
import { groundLayers } from './ground.ts'
import { labelLayers } from './labels.ts'
import { MARK_SOURCES, markLayers, type MarkSource } from './marks.ts'
import type { MapColours } from './tokens.ts'

/** Where the tiles come from, and the features made in the browser. */
export interface MapSources {
  readonly base: SourceSpecification
  readonly points: SourceSpecification
  /** Marks of filtered records. */
  readonly list: SourceSpecification
  /** The facility in the ring, or nothing. */
  readonly ring: SourceSpecification
}

/** What a reader chose to see. */
export interface Shown {
  readonly marks: MarkSource
  readonly incidents: boolean
  readonly basins: boolean
  /** Where names of lands, waters and towns are not cut by the edge; none: wherever they lie. */
  readonly room?: Polygon | null
}

/**
 * The style of the map in one language. Light and dark differ in the colours alone; `palette` is a short
 * name for them, by which the images of marks are told apart. No glyph server: letters come from the
 * page's own font (`face.ts`).
 */
export function mapStyle(
  colours: MapColours,
  palette: string,
  locale: string,
  sources: MapSources,
  shown: Shown,
): StyleSpecification {
  const suffix = ` ${palette}`
  const marks = MARK_SOURCES.flatMap((source) =>
    markLayers(source, shown.marks === source, colours, locale, suffix),
  )
  return {
    version: 8,
    sources: { ...sources },
    layers: [
      ...groundLayers(colours),
      basinLines(shown.basins, colours),
      ...labelLayers(colours, locale, suffix, shown.basins, shown.room ?? null),
      basinNames(shown.basins, colours, locale),
      ...marks,
      ...incidentLayers(shown.incidents, colours, locale, suffix),
      ...ringLayers(colours),
    ],
  }
}
