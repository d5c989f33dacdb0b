import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type RangeResponse, type Source } from 'pmtiles'

/** An archive in memory, read as a browser reads it: by parts. Remembers how much was asked for. */
export class Memory implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>
  /** Bytes of every request so far. */
  readonly asked: number[] = []

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
  }

  getKey(): string {
    return 'memory'
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.asked.push(length)
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length).buffer })
  }
}

/** A feature of a tile: its properties, and its first point in degrees. */
export interface Read {
  readonly tags: Readonly<Record<string, string | number | boolean>>
  readonly at: readonly [lon: number, lat: number]
}

/** The features of a layer of a tile; none where the layer is not there. */
export function featuresOf(
  data: Uint8Array<ArrayBuffer> | ArrayBuffer,
  layer: string,
  [z, x, y]: readonly [number, number, number],
): readonly Read[] {
  const found = new VectorTile(new PbfReader(data)).layers[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, index) => found?.feature(index)).flatMap(
    (feature) => {
      const { geometry } = feature?.toGeoJSON(x, y, z) ?? {}
      if (!feature || !geometry || geometry.type === 'GeometryCollection') return []
      const [lon = 0, lat = 0] = geometry.coordinates.flat(3) as number[]
      return [{ tags: feature.properties, at: [lon, lat] }]
    },
  )
}

/** The reader of the `pmtiles` package over an archive in memory. */
export function reader(bytes: Uint8Array<ArrayBuffer>): { archive: PMTiles; source: Memory } {
  const source = new Memory(bytes)
  return { archive: new PMTiles(source), source }
}
