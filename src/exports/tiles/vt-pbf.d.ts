/** What we use of the package, which ships no types. */
declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt'

  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options: { readonly version: 2; readonly extent: number },
  ): Uint8Array
}
