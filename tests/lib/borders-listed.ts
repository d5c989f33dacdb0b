import { expect } from 'vitest'
import { contextOf } from '../../src/artefacts/list/context.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { viewIds } from '../../src/artefacts/views/view-kinds.ts'
import { viewPage } from '../../src/artefacts/views/view-page.ts'
import { aboveOf } from '../../src/artefacts/waters/above.ts'
import { facilitySteps } from '../../src/artefacts/waters/facility-steps.ts'
import { stepsOf } from '../../src/core/border/steps.ts'

/** Pages of borders that list a facility, with the country entered, by the models that the pages print. */
export function listedOn(published: Published): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const id of viewIds(published.atlas, 'border')) {
    const page = viewPage(published, { kind: 'border', id }, 'en')
    const above = aboveOf(contextOf(published, 'en'), page)
    const rows = above.flatMap(({ into, rows: own }) => own.map((row) => ({ into, id: row.id })))
    expect(new Set(rows.map((row) => row.id)), `${id}: table and ranking`).toEqual(new Set(page.ids))
    for (const row of rows) found.set(row.id, (found.get(row.id) ?? new Set()).add(`${id} into ${row.into}`))
  }
  return found
}

/** The borders that the page of a facility lists and leads to, with the country entered. */
export function listedBy(published: Published, id: string): ReadonlySet<string> {
  const facility = published.atlas.facilities.find((each) => each.id === id)
  if (!facility) return new Set()
  const words = facilitySteps(contextOf(published, 'en'), facility)?.words ?? []
  return new Set(
    stepsOf(published.atlas, facility).flatMap(({ border, into }, index) => {
      const word = words[index]
      if (!word || !('href' in word)) return []
      expect(word.href).toBe(`/en/borders/${border}/`)
      return [`${border} into ${into}`]
    }),
  )
}
