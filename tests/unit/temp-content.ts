import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const claim = '{ value: closed, source: s001, as_of: "2007" }'
const facility = (en: string, ru: string, kind = 'facility') =>
  `kind: ${kind}\nname: { en: ${en}, ru: ${ru} }\ncountry: KG\nstatus:\n  - ${claim}\n`

/** A small invented content folder without a single problem. */
export const CLEAN: Readonly<Record<string, string>> = {
  'countries/kg.yaml':
    'name: { en: Kyrgyzstan, ru: Кыргызстан }\nbbox: { west: 69, south: 39, east: 81, north: 44 }\nbbox_source: s001\n',
  'sources/s001.yaml':
    'title: A document\npublisher: Somebody\nyear: "2007"\nurl: https://example.org/a\nlanguage: en\nlicence: not-stated\nkind: research\n',
  'materials/gold-tailings.yaml':
    'name: { en: gold tailings, ru: хвосты золотодобычи }\nwhat: { en: What is left of gold ore., ru: Остаток золотой руды. }\ngroup: gold\n',
  'basins/chu.yaml': 'name: { en: Chu, ru: Чу }\n',
  'facilities/kg/pond-1.yaml': `${facility('Other pond', 'Другое хвостохранилище')}basin:\n  - { value: chu, source: s001, as_of: "2007" }\nmaterial:\n  - { value: gold-tailings, source: s001, as_of: "2007" }\n`,
  'facilities/kg/group.yaml': facility('A group', 'Группа', 'group'),
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a new temporary content folder; the folder `methods` is there, if empty. */
export function tempContent(files: Files): string {
  const content = join(mkdtempSync(join(tmpdir(), 'atlas-records-')), 'content')
  mkdirSync(join(content, 'methods'), { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  return content
}

/** Removes what `tempContent` made. */
export const removeContent = (content: string): void => {
  rmSync(dirname(content), { recursive: true, force: true })
}
