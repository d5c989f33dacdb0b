import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Where the hostile files lie, each under the gate that must catch it. */
export const HOSTILE_FOLDER = resolve('tests/fixtures/hostile')

const rowSchema = z.strictObject({
  /** Below the folder; the first step is the gate that must catch it. */
  file: z.string(),
  /** Where it lies in the content. */
  as: z.string(),
  code: z.string(),
  line: z.number(),
  column: z.number(),
  /** Row of trust.md A.2 that it is a variant of; those of A.1 alone have none. */
  threat: z.string().optional(),
  /** No other gate catches it. */
  alone: z.literal(true).optional(),
})

/** One hostile file and what must be said of it. */
export type HostileRow = z.infer<typeof rowSchema>

/** Rows of trust.md A.1 by the gate that stands for each here. */
const ROWS: Readonly<Record<string, string>> = {
  path: 'G0 names',
  bytes: 'G1 bytes',
  tree: 'G2 tree',
  scalar: 'G3 scalars',
  shape: 'G4 shape',
  text: 'G5 text',
  url: 'G6 URLs',
  set: 'G7 whole set',
  rule: 'rules',
}

/** Every hostile file. Throws where the manifest is not in its form. */
export const hostileRows = (): readonly HostileRow[] =>
  z.array(rowSchema).parse(JSON.parse(readFileSync(join(HOSTILE_FOLDER, 'manifest.json'), 'utf8')))

const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '\\n')

/** The hostile files as a Markdown table: row of A.1, row of A.2, variant, code, place, and whether one gate alone holds it. */
export function hostileTable(rows: readonly HostileRow[]): string {
  const lines = rows.map(({ file, code, line, column, threat, alone }) => {
    const [gate = '', name = ''] = file.replace(/\.yaml$/, '').split('/')
    const cells = [
      ROWS[gate] ?? gate,
      threat ?? '',
      name.replaceAll('-', ' '),
      code,
      `${String(line)}:${String(column)}`,
      alone ? 'yes' : '',
    ]
    return `| ${cells.map(cellOf).join(' | ')} |`
  })
  return [
    '| A.1 | A.2 | variant | code | line | only this gate |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}
