import type { APIRoute, GetStaticPaths } from 'astro'
import type { ChartId } from '../../../artefacts/charts/chart.ts'
import { CHART_IDS } from '../../../artefacts/charts/chart.ts'
import { csvOf } from '../../../artefacts/charts/data/csv.ts'
import { DATASETS } from '../../../artefacts/charts/data/datasets.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly chart: ChartId
}

export const getStaticPaths = (() =>
  CHART_IDS.map((id) => ({ params: { id }, props: { chart: id } }))) satisfies GetStaticPaths

/** The data of one chart as CSV. */
export const GET: APIRoute<Props> = async ({ props: { chart } }) =>
  new Response(csvOf(DATASETS[chart](await load())))
