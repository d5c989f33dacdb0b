import { readFileSync } from 'node:fs'
import { CLEAN } from './temp-content.ts'

const method = readFileSync('content/methods/thi-basic-provisional.yaml', 'utf8').replace(
  /sources: \[.*?\]/g,
  'sources: [s001]',
)

const claim = (value: string) => `[{ value: ${value}, source: s001, as_of: "2007" }]`
const pond = (at: number, lines: readonly string[] = []): string =>
  [
    `kind: ${at === 0 ? 'group' : 'facility'}`,
    `name: { en: Invented pond ${String(at)}, ru: Вымышленный пруд ${String(at)} }`,
    'country: KG',
    `location: [{ lat: 41.5, lon: 72.5, precision: site, source: s001, as_of: "2007" }]`,
    `status: ${claim('closed')}`,
    `operator: ${claim('{ en: Some Combine, ru: Некий комбинат }')}`,
    `material: ${claim('gold-tailings')}`,
    `volume_m3: ${claim(String((at + 1) * 100_000))}`,
    `basin: ${claim('chu')}`,
    ...lines,
    '',
  ].join('\n')

/** What some of the ponds say besides: a warning of each kind that is kept, and an id that words alone name. */
const MORE: Readonly<Record<number, readonly string[]>> = {
  1: [`member_of: kg/invented-0`],
  2: ['name_sources: [s002]'],
  3: [
    `commissioned: [{ value: 1940, source: s001, as_of: "2007" }, { value: 1960, source: s001, as_of: "2008" }]`,
    `closed: ${claim('1950')}`,
  ],
  4: [`mass_t: ${claim('36000000')}`],
  5: ['notes: [{ en: See s003., ru: См. s003. }]'],
  6: [`river_km: ${claim('1')}`],
}
export const PONDS = 7
const source = String(CLEAN['sources/s001.yaml'])
/** An atlas with warnings, and without an error. */
export const START: Readonly<Record<string, string>> = {
  ...CLEAN,
  'methods/basic.yaml': method,
  'sources/s002.yaml': source.replace('example.org/a', 'example.org:8080/b'),
  'sources/s003.yaml': source.replace('A document', 'Another'),
  'sources/s004.yaml': source.replace('A document', 'One that nobody cites'),
  'operators/combine.yaml': 'name: { en: Its Combine, ru: Его комбинат }\n',
  'incidents/kg/spill.yaml':
    'kind: accident\nname: { en: A spill, ru: Разлив }\ncountry: KG\nlocation: [{ lat: 41, lon: 73, precision: site, source: s001, as_of: "2007" }]\n',
  ...Object.fromEntries(
    Array.from({ length: PONDS }, (_, at) => [
      `facilities/kg/invented-${String(at)}.yaml`,
      pond(at, MORE[at]),
    ]),
  ),
}

export type Files = Readonly<Record<string, string>>
export type Edit = (files: Files) => Files

const file = (at: number): string => `facilities/kg/invented-${String(at % PONDS)}.yaml`
const change =
  (name: string, of: (text: string) => string): Edit =>
  (files) => {
    const text = files[name]
    return text === undefined ? files : { ...files, [name]: of(text) }
  }
const without =
  (name: string): Edit =>
  (files) =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== name))
const put =
  (name: string, text: string): Edit =>
  (files) => ({ ...files, [name]: text })
const append = (name: string, line: string): Edit => change(name, (text) => `${text}${line}\n`)

/** Edits of one of the ponds. */
export const OF_A_POND: readonly ((n: number) => Edit)[] = [
  (n) =>
    change(file(n), (text) => text.replace(/(volume_m3:.*value: )\d+/, `$1${String((n + 1) * 777_000)}`)),
  (n) => change(file(n), (text) => text.replace('closed', 'active')),
  (n) => change(file(n), (text) => `# A remark\n${text}`),
  (n) => append(file(n), `dam_height_m: ${claim('12')}`),
  (n) => append(file(n), `national_hazard_class: ${claim('II')}`),
  (n) => change(file(n), (text) => text.replace('s003', 's004')),
  (n) => change(file(n), (text) => text.replace('kg/invented-0', 'kg/invented-1')),
  (n) => change(file(n), (text) => text.replaceAll('s001', 's002')),
  (n) => change(file(n), (text) => text.replace('lat: 41.5', 'lat: 21.5')),
  (n) => change(file(n), (text) => text.replace(/pond \d/, 'pond 1').replace(/пруд \d/, 'пруд 1')),
  (n) => change(file(n), (text) => text.replace('{ en: Some Combine, ru: Некий комбинат }', 'combine')),
  (n) => change(file(n), (text) => text.replace('{ en: Some Combine, ru: Некий комбинат }', 'nobody')),
  (n) => change(file(n), (text) => text.replace('36000000', '150000')),
  // Broken: for the parser, for the shape, for the rules.
  (n) => append(file(n), '  : ['),
  (n) => append(file(n), 'unheard_of: 1'),
  (n) => change(file(n), (text) => text.replace('2007', '2031')),
  (n) => without(file(n)),
  (n) => put(`facilities/kg/new-${String(n)}.yaml`, pond(n + 20)),
  (n) => put(`facilities/kg/lnvented-${String(n)}.yaml`, pond(n + 30)),
  (n) => put(`facilities/kg/Bad name ${String(n)}.yaml`, pond(n + 40)),
  (n) => (files) => {
    const text = files[file(n)]
    return text === undefined
      ? files
      : put(`facilities/kg/moved-${String(n)}.yaml`, text)(without(file(n))(files))
  },
]

/** Edits of what the ponds name, and are compared with. */
export const OF_OTHERS: readonly Edit[] = [
  without('sources/s002.yaml'),
  without('sources/s004.yaml'),
  without('operators/combine.yaml'),
  without('basins/chu.yaml'),
  without('countries/kg.yaml'),
  without('methods/basic.yaml'),
  put('operators/combine.yaml', 'name: { en: Some Combine, ru: Некий комбинат }\n'),
  put('operators/another.yaml', 'name: { en: Another, ru: Другой }\n'),
  change('countries/kg.yaml', (text) => text.replace('north: 44', 'north: 41.2')),
  change('methods/basic.yaml', (text) => text.replace('score: 3', 'score: 2')),
  change('sources/s001.yaml', (text) => text.replace('A document', 'The document')),
  change('incidents/kg/spill.yaml', (text) => text.replace('lat: 41', 'lat: 11')),
  put('sources/s0o4.yaml', source),
  put('prose/en/about.md', 'About.\n'),
  put('stray.txt', 'A file of no kind.\n'),
]
