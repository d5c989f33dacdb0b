import type { Dataset, MakeDataset } from './dataset.ts'
import { columnsOf } from './dataset.ts'

const RECORD = {
  facility: 'Id of the record: country and name of its file.',
  kind: 'facility, group, legacy-waste or radioactive-waste.',
}

const BANDS = columnsOf({
  ...RECORD,
  rated: 'Whether the default method could rate it.',
  why_unrated: 'Why not, as a code.',
  index_lo: 'Lowest index the known facts allow.',
  index_best: 'Best value of the index.',
  index_hi: 'Highest index the known facts allow.',
  place: 'Place by best value among the rated; 1 is the most hazardous.',
  band_best: 'Best place among the rated that the known facts allow.',
  band_worst: 'Worst place among the rated.',
  all_best: 'Best place among all that are not excluded, rated or not.',
  all_worst: 'Worst place among all that are not excluded.',
})

/** Place and band of every record under the default method. */
export const ranksData: MakeDataset = ({ main }): Dataset => ({
  id: 'ranks',
  columns: BANDS,
  rows: main.ranked.map(({ score, rank, rankAll }) => [
    score.facility,
    score.kind,
    score.rated,
    score.whyUnrated,
    score.lo,
    score.best,
    score.hi,
    rank?.place ?? null,
    rank?.best ?? null,
    rank?.worst ?? null,
    rankAll?.best ?? null,
    rankAll?.worst ?? null,
  ]),
})

/** Every part of every score under every method. */
export const partsData: MakeDataset = ({ rankings }): Dataset => ({
  id: 'parts',
  columns: columnsOf({
    method: 'Id of the method.',
    ...RECORD,
    rated: 'Whether the method could rate it.',
    component: 'Id of the part.',
    lo: 'Lowest score of the part that the known facts allow.',
    best: 'Best value of the part.',
    hi: 'Highest score of the part.',
    basis: 'claim, claims-differ, derived or unknown.',
  }),
  rows: rankings.flatMap(({ method, ranked }) =>
    ranked.flatMap(({ score }) =>
      score.parts.map(({ component, lo, best, hi, basis }) => [
        method.id,
        score.facility,
        score.kind,
        score.rated,
        component,
        lo,
        best,
        hi,
        basis,
      ]),
    ),
  ),
})

/** Volume and hazard class of every record that is not excluded. */
export const volumeData: MakeDataset = ({ main }): Dataset => ({
  id: 'volume',
  columns: columnsOf({
    ...RECORD,
    rated: 'Whether the default method could rate it.',
    volume_basis: 'claim, claims-differ, derived or unknown.',
    log10_m3_lo: 'Decimal logarithm of the smallest volume in m3 that the facts allow.',
    log10_m3_best: 'The same of the best value.',
    log10_m3_hi: 'The same of the largest volume.',
    class_basis: 'claim, claims-differ, derived or unknown.',
    class_lo: 'Lowest score of the water hazard class (0 to 3).',
    class_best: 'Best value.',
    class_hi: 'Highest score.',
  }),
  rows: main.ranked.flatMap(({ score }) => {
    const volume = score.parts.find(({ component }) => component === 'capacity')
    const toxicity = score.parts.find(({ component }) => component === 'toxicity')
    if (score.excluded || !volume || !toxicity) return []
    return [
      [
        score.facility,
        score.kind,
        score.rated,
        volume.basis,
        volume.lo,
        volume.best,
        volume.hi,
        toxicity.basis,
        toxicity.lo,
        toxicity.best,
        toxicity.hi,
      ],
    ]
  }),
})
