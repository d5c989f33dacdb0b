import type { APIRoute } from 'astro'
import { exampleTable } from '../../../../artefacts/measures/evaluated-tables.ts'
import type { TableFile } from '../../../../artefacts/measures/table-file.ts'
import { CONFIG } from '../../../../config.ts'
import { csvResponse } from '../../../../exports/measures/table-bytes.ts'
import { LOCALES } from '../../../../i18n/locales.ts'
import { load } from '../../../../site/load.ts'

interface Props {
  readonly table: TableFile
}

export async function getStaticPaths() {
  const loaded = await load()
  return LOCALES.flatMap((locale) => {
    const table = exampleTable(loaded, locale, CONFIG.site)
    return table ? [{ params: { locale }, props: { table } }] : []
  })
}

/** The programme of the invented example as CSV. */
export const GET: APIRoute<Props> = ({ props: { table } }) => csvResponse(table)
