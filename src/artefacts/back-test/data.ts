import type { BackTest } from '../../core/back-test/back-test.ts'
import { backTest } from '../../core/back-test/back-test.ts'
import type { Dataset } from '../charts/data/dataset.ts'
import { columnsOf } from '../charts/data/dataset.ts'
import type { Published } from '../published.ts'

const tests = new WeakMap<Published['atlas'], BackTest>()

/** The test of all incidents under the default method, against the rated facilities; made once for an atlas. */
export function testOf({ atlas, main }: Pick<Published, 'atlas' | 'main'>): BackTest {
  const known = tests.get(atlas)
  if (known) return known
  const scores = main.ranked.map(({ score }) => score)
  const made = backTest(atlas.incidents, atlas.facilities, scores, main.method)
  tests.set(atlas, made)
  return made
}

/** The table of the test, one row a case, and the incidents that are none with the reason. */
export function backTestData(published: Pick<Published, 'atlas' | 'main'>): Dataset {
  const { cases, untested } = testOf(published)
  return {
    id: 'back-test',
    columns: columnsOf({
      incident: 'Id of the record: country and name of its file.',
      index_lo: 'Lowest index that what was known before the failure allows.',
      index_best: 'Best value of the index; empty where nothing tells what was stored.',
      index_hi: 'Highest index.',
      place: 'Place by best value among the rated facilities and itself.',
      band_best: 'Best place that the intervals allow.',
      band_worst: 'Worst place.',
      of: 'Length of that list.',
      by_place: 'hit, miss or open, by the place of the best value.',
      by_band: 'hit, miss or open, by the whole band.',
      why_untested: 'near-miss, no-date or no-stored-volume where it is no case of the test.',
    }),
    rows: [
      ...cases.map(({ incident, score, rank, of, byPlace, byBand }) => [
        incident.id,
        score.lo,
        score.best,
        score.hi,
        rank.place,
        rank.best,
        rank.worst,
        of,
        byPlace,
        byBand,
        null,
      ]),
      ...untested.map(({ incident, why }) => [incident.id, ...Array.from({ length: 9 }, () => null), why]),
    ],
  }
}
