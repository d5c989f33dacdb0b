import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from './random.ts'

const BOXES = {
  KZ: { south: 43, north: 54, west: 52, east: 82 },
  KG: { south: 40, north: 42.5, west: 71, east: 78 },
  UZ: { south: 38, north: 42, west: 60, east: 70 },
} as const
const STATUSES = ['active', 'closed', 'abandoned', 'orphaned', 'rehabilitated', 'inactive'] as const
const ALWAYS = ['countries', 'sources', 'materials', 'methods', 'basins', 'rivers', 'places.yaml'] as const

/** One invented record of about the size of a real one; `next` gives numbers from 0 to 1. */
export function syntheticFacility(at: number, next: () => number, materials: readonly string[]): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const country = pick(Object.keys(BOXES) as (keyof typeof BOXES)[])
  const { south, north, west, east } = BOXES[country]
  const lat = (south + next() * (north - south)).toFixed(4)
  const lon = (west + next() * (east - west)).toFixed(4)
  const volume = Math.round(10 ** (3 + next() * 5))
  const year = 1940 + Math.floor(next() * 70)
  const claim = (value: string, stated: string) =>
    `  - { value: ${value}, source: s001, as_of: "2019", stated: ${stated} }`
  return [
    'kind: facility',
    `name: { en: Invented tailings No. ${String(at)}, ru: Вымышленное хвостохранилище № ${String(at)} }`,
    `aliases: [Invented pond ${String(at)}]`,
    `country: ${country}`,
    'region: { en: Invented Region, ru: Вымышленная область }',
    'settlement: { en: Invented town, ru: Вымышленный город }',
    'location:',
    `  - { lat: ${lat}, lon: ${lon}, precision: settlement, source: s001, as_of: "2019" }`,
    'status:',
    claim(pick(STATUSES), 'as the list has it'),
    'operator:',
    '  - value: { en: Invented Combine JSC, ru: АО «Вымышленный комбинат» }',
    '    source: s001',
    '    as_of: "2019"',
    'commissioned:',
    claim(String(year), `built in ${String(year)}`),
    'material:',
    claim(pick(materials), 'ore tailings'),
    ...(next() < 0.6 ? ['volume_m3:', claim(String(volume), `${String(volume)} m3`)] : []),
    ...(next() < 0.2
      ? ['mass_t:', `  - { range: [${String(volume)}, ${String(volume * 2)}], source: s001, as_of: "2010" }`]
      : []),
    'remediation:',
    '  - value: planned',
    '    source: s001',
    '    as_of: "2019"',
    '    note: { en: cover of clay and rock planned, ru: планируется покрытие из глины и камня }',
    'notes:',
    '  - en: This record is invented and exists only while the bench runs.',
    '    ru: Эта запись вымышлена и существует только на время замера.',
    '',
  ].join('\n')
}

/** File of the invented record `at`, below the content folder. */
export function syntheticFile(at: number, text: string): string {
  const country = /^country: (..)$/m.exec(text)?.[1]?.toLowerCase() ?? 'kz'
  return `facilities/${country}/invented-${String(at)}.yaml`
}

/** Writes an atlas of `size` invented facilities on top of the real reference records of `content`. */
export function writeSynthetic(folder: string, size: number, content: string, seed = 1): void {
  for (const name of ALWAYS)
    if (existsSync(join(content, name))) cpSync(join(content, name), join(folder, name), { recursive: true })
  const materials = readdirSync(join(content, 'materials')).map((file) => file.replace(/\.yaml$/, ''))
  const next = random(seed)
  for (const country of Object.keys(BOXES))
    mkdirSync(join(folder, 'facilities', country.toLowerCase()), { recursive: true })
  for (let at = 1; at <= size; at += 1) {
    const text = syntheticFacility(at, next, materials)
    writeFileSync(join(folder, syntheticFile(at, text)), text)
  }
}
