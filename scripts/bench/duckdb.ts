import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { compare, type Times } from './measure.ts'

/** What a question costs of one format beside another. */
export interface FormatFigures {
  readonly subject: Times
  readonly baseline: Times
  readonly ratio: Times
  /** How many rows both formats answered with, equal to the last digit. */
  readonly answered: number
}

/** The three most hazardous of each country: every row has to be ranked for it. */
const RANKED = (from: string): string => `
  SELECT country, id, index_best, rank() OVER (PARTITION BY country ORDER BY index_best DESC NULLS LAST) AS standing
  FROM ${from} QUALIFY standing <= 3 ORDER BY country, standing, id`

/** A fresh database each time, so that nothing of one run helps the next. */
async function asked(steps: readonly string[]): Promise<{ readonly ms: number; readonly rows: string[] }> {
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  try {
    const from = performance.now()
    let rows: string[] = []
    for (const step of steps) {
      const result = await connection.runAndReadAll(step)
      rows = result.getRowsJson().map((row) => JSON.stringify(row))
    }
    return { ms: performance.now() - from, rows }
  } finally {
    connection.closeSync()
    database.closeSync()
  }
}

/** Writes the table of facilities in both formats, in a process of its own. */
export function writeTables(folder: string, size: number, seed: number): void {
  const script = join(import.meta.dirname, 'tables-child.ts')
  const child = spawnSync(process.execPath, [script, folder, String(size), String(seed)], {
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
}

/** Ranks by country from GeoParquet beside the same from CSV; `load`: into a table first, as analysts do. */
export async function benchFormats(folder: string, load: boolean, runs: number): Promise<FormatFigures> {
  const steps = (file: string): readonly string[] => {
    const from = `'${join(folder, file)}'`
    return load ? [`CREATE TABLE f AS SELECT * FROM ${from}`, RANKED('f')] : [RANKED(from)]
  }
  const [parquet, csv] = [steps('facilities.parquet'), steps('facilities.csv')]
  const [one, other] = [await asked(parquet), await asked(csv)]
  if (one.rows.length === 0 || one.rows.join('\n') !== other.rows.join('\n'))
    throw new Error('the formats do not give the same ranks')
  const figures = await compare(
    runs,
    async () => (await asked(parquet)).ms,
    async () => (await asked(csv)).ms,
  )
  return { ...figures, answered: one.rows.length }
}
