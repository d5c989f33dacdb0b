import type { APIRoute, GetStaticPaths } from 'astro'
import type { ChartId } from '../../../artefacts/charts/chart.ts'
import { CHART_IDS } from '../../../artefacts/charts/chart.ts'
import { jsonOf } from '../../../artefacts/charts/data/document.ts'
import { DATASETS } from '../../../artefacts/charts/data/datasets.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly chart: ChartId
}

export const getStaticPaths = (() =>
  CHART_IDS.map((id) => ({ params: { id }, props: { chart: id } }))) satisfies GetStaticPaths

/** The data of one chart as JSON. */
export const GET: APIRoute<Props> = async ({ props: { chart } }) => {
  const loaded = await load()
  return new Response(jsonOf(loaded, DATASETS[chart](loaded)))
}
