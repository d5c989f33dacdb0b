import type { Example, ExamplesOf } from './example.ts'

const HEAD = 'name;название;country;volume, m3\n'
const table = (bad: string, good: string, line = 2): Example => ({
  bad: `${bad}\n`,
  good: `${good}\n`,
  line,
  as: 'table',
})
const row = (bad: string, good = 'Pond 3;Пруд 3;KG;110500'): Example => table(HEAD + bad, HEAD + good)
const column = (name: string, bad: string, good: string): Example =>
  table(
    `name;название;country;${name}\nPond 3;Пруд 3;KG;${bad}`,
    `name;название;country;${name}\nPond 3;Пруд 3;KG;${good}`,
  )
const file = (bad: string, good = 'inventory.xlsx'): Example => table(bad, good, 1)
const call = (bad: string, good: string): Example =>
  table(`npm run import -- ${bad}`, `npm run import -- ${good}`, 1)

/** Tables that `npm run import` reads: the file, its header, a cell, a row. */
export const importExamples: ExamplesOf<'import'> = {
  'import-file-kind': file('inventory.pdf → inventory.xlsx'),
  'import-too-large': file('inventory.xlsx  180 MB', 'inventory.xlsx  0.4 MB'),
  'import-unpacks-too-large': file('inventory.xlsx  40 KB → 4 GB', 'inventory.xlsx  40 KB → 0.3 MB'),
  'import-archive': file('inventory.xlsx  (…)'),
  'import-encrypted': file('inventory.xls'),
  'import-macros': file('inventory.xlsm'),
  'import-external-links': file("='[other.xlsx]2013'!B7", '110500'),
  'import-xml-entity': file('<!ENTITY a "…">', '—'),
  'import-encoding': file('name;volume, m3  (KOI8-R)', 'name;volume, m3  (UTF-8)'),
  'import-csv-form': row('"Pond 3;Пруд 3;KG;110500', '"Pond 3";Пруд 3;KG;110500'),
  'import-too-many-rows': file('1 … 900,000', '1 … 900'),
  'import-too-many-columns': file('A … ZZZ', 'A … Z'),
  'import-empty': file('inventory.csv  0 KB', 'inventory.csv  12 KB'),
  'import-no-sheet': call('inventory.xlsx --sheet 2012', 'inventory.xlsx --sheet 2013'),
  'import-no-header': table('Pond 3;Пруд 3;KG;110500', `${HEAD}Pond 3;Пруд 3;KG;110500`, 1),
  'import-header-name': table(
    '__proto__;name;country\nPond 3;Пруд 3;KG',
    'name;название;country\nPond 3;Пруд 3;KG',
    1,
  ),
  'import-map-form': call('inventory.csv --map "{"', 'inventory.csv'),
  'import-map-differs': call('inventory-2013.csv --map inventory-2005.map.json', 'inventory-2013.csv'),
  'import-no-source': call('inventory.csv', 'inventory.csv --source s010'),
  'import-unknown-source': call('inventory.csv --source s999', 'inventory.csv --source s010'),
  'import-date': call('inventory.csv --as-of-values spring', 'inventory.csv --as-of-values 2013-05'),
  'import-formula': row('Pond 3;Пруд 3;KG;=B2*1000'),
  'import-cell-error': file('inventory.xlsx  D7: #REF!', 'inventory.xlsx  D7: 110500'),
  'import-ambiguous-number': row('Pond 3;Пруд 3;KG;110,500'),
  'import-not-a-number': row('Pond 3;Пруд 3;KG;a lot'),
  'import-out-of-range': row('Pond 3;Пруд 3;KG;11'),
  'import-no-unit': table(
    'name;название;country;volume\nPond 3;Пруд 3;KG;110.5',
    'name;название;country;volume, thousand m3\nPond 3;Пруд 3;KG;110.5',
  ),
  'import-unit-differs': row('Pond 3;Пруд 3;KG;110500 t'),
  'import-coordinates': column('coordinates', '41;72;28', '41.28, 72.47'),
  'import-lone-coordinate': column('lat;lon', '41.28;', '41.28;72.47'),
  'import-year': column('closed', '??94', '1994'),
  'import-word': column('status', 'asleep', 'suspended'),
  'import-reference': column('material', 'gold tailing', 'gold tailings'),
  'import-one-language': column('operator', 'Old Mining Trust', 'example-mining'),
  'import-name-missing': row(';;KG;110500'),
  'import-name-language': table('name;country\nPond 3;KG', 'name;название;country\nPond 3;Пруд 3;KG'),
  'import-country': row('Pond 3;Пруд 3;XX;110500'),
  'import-match-uncertain': row(
    'Upper Example tailings 3;Хвостохранилище 3 «Верхний Пример»;KG;110500',
    'Example tailings No. 3;Хвостохранилище № 3 «Пример»;KG;110500',
  ),
  'import-unknown-record': table(
    'id;volume, m3\nkg/nowhere;110500',
    'id;volume, m3\nkg/example-tailings;110500',
  ),
  'import-row-refused': row('Pond 3 at www.pond.org;Пруд 3;KG;110500'),
}
