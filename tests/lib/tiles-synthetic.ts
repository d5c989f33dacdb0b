import { archive } from '../../src/exports/tiles/archive.ts'
import type { TilePoint } from '../../src/exports/tiles/point-source.ts'
import { pointTiles } from '../../src/exports/tiles/point-tiles.ts'
import { STATUSES } from '../../src/core/facility/vocabulary.ts'

const LOOKS = ['A', 'B', 'C', 'D', 'E', 'unrated', 'group', 'legacy'] as const
const PRECISIONS = ['site', 'settlement', 'approximate'] as const

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(list: readonly [T, ...T[]], part: number): T =>
  list[Math.floor(part * list.length)] ?? list[0]

/** Invented records: two thirds around a few hundred mines, the others anywhere in the region. */
export function syntheticPoints(count: number, seed = 1): readonly TilePoint[] {
  const next = numbers(seed)
  const anywhere = (): readonly [number, number] => [48 + next() * 38, 37 + next() * 17]
  const mines = Array.from({ length: 300 }, anywhere)
  return Array.from({ length: count }, (_, order): TilePoint => {
    const [lon, lat] =
      next() < 0.66 ? pick(mines as [(typeof mines)[0], ...typeof mines], next()) : anywhere()
    const rated = next() < 0.6
    const number = String(order + 1)
    return {
      id: `zz/pond-${number}`,
      name: { en: `Pond ${number}`, ru: `Хвостохранилище ${number}` },
      lon: lon + (next() - 0.5) * 0.4,
      lat: lat + (next() - 0.5) * 0.3,
      order,
      look: pick(LOOKS, next()),
      status: pick(STATUSES, next()),
      precision: pick(PRECISIONS, next()),
      ...(rated && { place: order + 1 }),
    }
  })
}

/** The archive of invented records, made by the site's own exporter. */
export function syntheticArchive(count: number): Uint8Array {
  return archive(pointTiles({ points: syntheticPoints(count), incidents: [] }))
}
