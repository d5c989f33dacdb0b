import type { APIRoute } from 'astro'
import { evaluationTable } from '../../../../../../artefacts/measures/evaluated-tables.ts'
import type { TableFile } from '../../../../../../artefacts/measures/table-file.ts'
import { CONFIG } from '../../../../../../config.ts'
import { csvResponse } from '../../../../../../exports/measures/table-bytes.ts'
import { LOCALES } from '../../../../../../i18n/locales.ts'
import { load } from '../../../../../../site/load.ts'

interface Props {
  readonly table: TableFile
}

export async function getStaticPaths() {
  const loaded = await load()
  return LOCALES.flatMap((locale) =>
    loaded.atlas.evaluations.map(({ id }) => {
      const [cc, slug, date] = id.split('/')
      return {
        params: { locale, cc, slug, date },
        props: { table: evaluationTable(loaded, id, locale, CONFIG.site) },
      }
    }),
  )
}

/** The programme of a published evaluation as CSV. */
export const GET: APIRoute<Props> = ({ props: { table } }) => csvResponse(table)
