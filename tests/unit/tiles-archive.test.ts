import { createHash } from 'node:crypto'
import { zxyToTileId } from 'pmtiles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/exports/tiles/archive.ts'
import { gzip } from '../../src/exports/tiles/gzip.ts'
import { type Tile, tileId, type TileSet } from '../../src/exports/tiles/tile.ts'
import { reader } from '../lib/tiles-read.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const set = (tiles: readonly Tile[], maxZoom = 8): TileSet => ({
  name: 'test',
  minZoom: 0,
  maxZoom,
  bounds: [40, 30, 96, 60],
  layers: ['one'],
  tiles,
})

/** All tiles of a zoom, with different contents. */
const full = (z: number, text: (x: number, y: number) => string): Tile[] =>
  Array.from({ length: 4 ** z }, (_, index) => {
    const [x, y] = [index % 2 ** z, Math.floor(index / 2 ** z)]
    return { z, x, y, data: bytes(text(x, y)) }
  })

const textAt = async (all: Uint8Array<ArrayBuffer>, z: number, x: number, y: number) => {
  const tile = await reader(all).archive.getZxy(z, x, y)
  return tile && new TextDecoder().decode(tile.data)
}

describe('tileId', () => {
  it('numbers as the reader does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(), fc.nat(), (z, a, b) => {
        const [x, y] = [a % 2 ** z, b % 2 ** z]
        expect(tileId({ z, x, y })).toBe(zxyToTileId(z, x, y))
      }),
    )
  })
})

describe('gzip', () => {
  it('has neither time nor system in its header', () => {
    expect([...gzip(bytes('pond')).slice(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 255])
  })
})

describe('archive', () => {
  const few = [...full(0, () => 'world'), ...full(2, (x, y) => `tile ${String(x)} ${String(y)}`)]

  it('is read back tile by tile, and knows what it does not hold', async () => {
    const all = archive(set(few))
    for (const { z, x, y, data } of few)
      expect(await textAt(all, z, x, y)).toBe(new TextDecoder().decode(data))
    expect(await textAt(all, 1, 0, 0)).toBeUndefined()
    expect(await textAt(all, 3, 0, 0)).toBeUndefined()
  })

  it('has a header that says what is in it', async () => {
    const header = await reader(archive(set(few))).archive.getHeader()
    expect(header).toMatchObject({
      specVersion: 3,
      clustered: true,
      numAddressedTiles: 17,
      numTileEntries: 17,
      numTileContents: 17,
      tileType: 1,
      tileCompression: 2,
      internalCompression: 2,
      minZoom: 0,
      maxZoom: 8,
      minLon: 40,
      minLat: 30,
      maxLon: 96,
      maxLat: 60,
    })
    expect(await reader(archive(set(few))).archive.getMetadata()).toMatchObject({
      name: 'test',
      vector_layers: [{ id: 'one' }],
    })
  })

  it('does not depend on the order of the tiles, and is the same twice', () => {
    const all = Buffer.from(archive(set(few)))
    expect(all.equals(archive(set(few)))).toBe(true)
    expect(all.equals(archive(set(few.toReversed())))).toBe(true)
  })

  it('stores equal tiles once, and names equal neighbours in one entry', async () => {
    const same = full(4, () => 'sea')
    const header = await reader(archive(set(same))).archive.getHeader()
    expect(header).toMatchObject({ numAddressedTiles: 256, numTileEntries: 1, numTileContents: 1 })
    expect(await textAt(archive(set(same)), 4, 9, 3)).toBe('sea')
    const mixed = full(2, (x) => (x === 1 ? 'land' : 'sea'))
    expect(await reader(archive(set(mixed))).archive.getHeader()).toMatchObject({ numTileContents: 2 })
    for (const x of [0, 1, 2, 3])
      expect(await textAt(archive(set(mixed)), 2, x, 2)).toBe(x === 1 ? 'land' : 'sea')
  })

  it('divides a long directory, so that the first request stays small', async () => {
    const text = (x: number, y: number): string => {
      const part = (n: number) => createHash('sha256').update([x, y, n].join(' ')).digest('base64')
      const code = part(0).charCodeAt(0) + part(0).charCodeAt(1) * 3
      return Array.from({ length: 1 + (code % 8) }, (_, n) => part(n))
        .join('')
        .slice(code % 41)
    }
    const all = archive(set(full(7, text)))
    const { archive: tiles, source } = reader(all)
    const header = await tiles.getHeader()
    expect(header.leafDirectoryLength).toBeGreaterThan(0)
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384)
    for (const [x, y] of [
      [0, 0],
      [127, 127],
      [64, 63],
      [5, 99],
    ] as const)
      expect(await textAt(all, 7, x, y)).toBe(text(x, y))
    await tiles.getZxy(7, 64, 63)
    // First bytes, one leaf, one tile: nothing else is asked for.
    expect(source.asked).toHaveLength(3)
    expect(Math.max(...source.asked.slice(1))).toBeLessThan(16_384)
  })
})
