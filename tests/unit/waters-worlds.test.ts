import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  both,
  inventedCountry,
  inventedFacility,
  publishParts,
  SAID,
} from '../../src/artefacts/invented-parts.ts'
import { viewIds } from '../../src/artefacts/views/view-kinds.ts'
import { normaliseBasin } from '../../src/core/basin/schema.ts'
import { normaliseBorder } from '../../src/core/border/schema.ts'
import { borderOf, stepsOf } from '../../src/core/border/steps.ts'
import { normaliseRiver } from '../../src/core/river/schema.ts'
import { downstreamCourse } from '../../src/core/rules/downstream-course.ts'
import { atlasView } from '../../src/core/rules/test-view.ts'
import { listedBy, listedOn } from '../lib/borders-listed.ts'
import type { Told, WaterFiles } from '../oracle/borders.ts'
import { passed } from '../oracle/borders.ts'

/** Worlds of four countries and three rivers nobody would draw: what holds for them holds for the atlas. */
const CODES = ['KG', 'KZ', 'TJ', 'UZ'] as const
const RIVERS = ['a', 'b', 'c'] as const
const code = fc.constantFrom(...CODES)
const river = fc.constantFrom(...RIVERS)
const world = fc.record({
  flows: fc.array(fc.record({ river, from: code, into: code }), { maxLength: 7 }),
  mouths: fc.array(fc.option(river, { nil: undefined }), { minLength: 3, maxLength: 3 }),
  next: fc.array(fc.option(code, { nil: undefined }), { minLength: 3, maxLength: 3 }),
  parent: fc.boolean(),
  ponds: fc.array(
    fc.record({
      country: code,
      downstream: fc.array(fc.array(code, { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
      rivers: fc.uniqueArray(river, { maxLength: 2 }),
      basins: fc.uniqueArray(river, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

function publishWorld({ flows, mouths, next, parent, ponds }: World) {
  const real = flows.filter(({ from, into }) => from !== into)
  const byBorder = Map.groupBy(real, ({ from, into }) => borderOf(from, into))
  const claims = (values: readonly unknown[]) => values.map((value) => ({ value, ...SAID }))
  return publishParts({
    borders: [...byBorder].map(([id, own]) =>
      normaliseBorder(id, {
        crossings: own.map((flow) => ({ river: flow.river, into: flow.into, ...SAID })),
      }),
    ),
    rivers: RIVERS.map((id, index) =>
      normaliseRiver(id, {
        name: both(id),
        basin: id,
        ...(mouths[index] !== undefined && { mouth: mouths[index] }),
        ...(next[index] !== undefined && { next_country: next[index] }),
      }),
    ),
    basins: RIVERS.map((id, index) =>
      normaliseBasin(id, { name: both(id), ...(parent && index === 0 && { parent: 'b' }) }),
    ),
    countries: CODES.map((cc) =>
      inventedCountry(cc.toLowerCase(), both(cc), undefined, {
        neighbours: CODES.filter(
          (other) => other !== cc && !(cc === 'TJ' && other === 'KZ') && !(cc === 'KZ' && other === 'TJ'),
        ),
      }),
    ),
    facilities: ponds.map((pond, index) =>
      inventedFacility(`${pond.country.toLowerCase()}/pond-${String(index)}`, {
        country: pond.country,
        ...(pond.downstream.length > 0 && { downstream: claims(pond.downstream) as never }),
        ...(pond.rivers.length > 0 && { river: claims(pond.rivers) as never }),
        ...(pond.basins.length > 0 && { basin: claims(pond.basins) as never }),
      }),
    ),
  })
}

describe('invented worlds', () => {
  it('both directions agree, and with a second way to work the borders out', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const published = publishWorld(drawn)
        const pages = listedOn(published)
        const files: WaterFiles = {
          flows: drawn.flows.filter(({ from, into }) => from !== into),
          mouths: new Map(
            RIVERS.map((id, index) => [
              id,
              { mouth: drawn.mouths[index] ?? '', next: drawn.next[index] ?? '', basin: id },
            ]),
          ),
          parents: new Map([['a', drawn.parent ? 'b' : '']]),
        }
        drawn.ponds.forEach((pond, index) => {
          const id = `${pond.country.toLowerCase()}/pond-${String(index)}`
          const own = pages.get(id) ?? new Set<string>()
          expect(listedBy(published, id)).toEqual(own)
          const told: Told = pond
          const known = new Set(viewIds(published.atlas, 'border'))
          const expected = [...passed(files, told)].filter((border) => known.has(border))
          expect([...new Set([...own].map((line) => line.slice(0, 5)))].toSorted()).toEqual(
            expected.toSorted(),
          )
        })
      }),
      { numRuns: 120, seed: 5 },
    )
  })

  it('what no border page can list, the check names', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const { atlas } = publishWorld(drawn)
        const known = new Set(viewIds(atlas, 'border'))
        const lost = atlas.facilities.filter((facility) =>
          stepsOf(atlas, facility).some(({ border }) => !known.has(border)),
        )
        const view = atlasView({
          facilities: atlas.facilities,
          countries: [...atlas.countries.values()],
          rivers: [...atlas.rivers.values()],
          borders: [...atlas.borders.values()],
        })
        const named = downstreamCourse
          .check(view)
          .filter((issue) => issue.code === 'downstream-not-neighbours')
          .map(({ file }) => file)
        expect(new Set(named)).toEqual(new Set(lost.map(({ id }) => `facilities/${id}.yaml`)))
      }),
      { numRuns: 120, seed: 5 },
    )
  })
})
