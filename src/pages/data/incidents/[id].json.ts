import type { APIRoute, GetStaticPaths } from 'astro'
import { backTestData } from '../../../artefacts/back-test/data.ts'
import { jsonOf } from '../../../artefacts/charts/data/document.ts'
import type { IncidentChartId } from '../../../artefacts/incidents/chart-data.ts'
import { INCIDENT_CHARTS, incidentData } from '../../../artefacts/incidents/chart-data.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly chart: IncidentChartId | 'back-test'
}

export const getStaticPaths = (() =>
  ([...INCIDENT_CHARTS, 'back-test'] as const).map((id) => ({
    params: { id },
    props: { chart: id },
  }))) satisfies GetStaticPaths

/** The data of one chart of the incidents, or of the back-test, as JSON. */
export const GET: APIRoute<Props> = async ({ props: { chart } }) => {
  const loaded = await load()
  const data = chart === 'back-test' ? backTestData(loaded) : incidentData(loaded, chart)
  return new Response(jsonOf(loaded, data))
}
