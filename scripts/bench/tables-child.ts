import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTables } from '../../src/artefacts/open-data/tables.ts'
import { csvBytes } from '../../src/exports/data/csv.ts'
import { geoparquetBytes } from '../../src/exports/data/geoparquet.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { releaseDate } from '../lib/release-date.ts'
import { publishInvented } from './invented-atlas.ts'

/** `tables-child.ts FOLDER SIZE SEED`: writes invented facilities as `facilities.csv` and `facilities.parquet`. */
const [folder = '', size, seed] = process.argv.slice(2)

const loaded = await loadAtlas({ content: 'content', asOf: releaseDate({}) })
if (!loaded.ok) throw new Error('the records have problems: npm run check')
const { tables } = openTables(publishInvented(loaded.atlas, Number(size), Number(seed)), { kind: 'atlas' })
const credit = { release: 'bench', licence: 'none', attribution: 'invented' }
writeFileSync(join(folder, 'facilities.csv'), csvBytes(tables.facilities))
writeFileSync(join(folder, 'facilities.parquet'), geoparquetBytes(tables.facilities, credit))
