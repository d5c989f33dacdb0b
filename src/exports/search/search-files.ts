import type { Published } from '../../artefacts/published.ts'
import { searchRecords } from '../../artefacts/search/search-records.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import type { IndexFile } from './build-index.ts'
import { buildIndex } from './build-index.ts'
import { indexRecord } from './index-record.ts'

/**
 * The files of the search index of all languages. `exists` says whether a page was built: an index must
 * not lead to an address that is not there.
 */
export function searchFiles(
  published: Published,
  exists: (address: string) => boolean,
): Promise<readonly IndexFile[]> {
  const records = LOCALES.flatMap((locale) =>
    searchRecords(published, locale)
      .filter(({ page }) => exists(href(locale, page)))
      .map((record) => indexRecord({ record, locale })),
  )
  return buildIndex(records)
}
