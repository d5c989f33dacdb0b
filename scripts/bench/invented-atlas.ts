import type { Published } from '../../src/artefacts/published.ts'
import { publish } from '../../src/artefacts/published.ts'
import type { Atlas } from '../../src/core/atlas.ts'
import type { Facility } from '../../src/core/facility/facility.ts'
import { normaliseFacility } from '../../src/core/facility/normalise.ts'
import { random } from './random.ts'

const STATUSES = ['active', 'closed', 'abandoned', 'orphaned', 'rehabilitated', 'inactive'] as const

/** One invented record of about the size of a real one, within the box of a country. */
function invented(at: number, next: () => number, atlas: Atlas): Facility {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const { id, code, bbox } = pick([...atlas.countries.values()])
  const source = pick([...atlas.sources.keys()])
  const said = <V>(value: V, as_of = '2019') => ({ value, source, as_of })
  const [low, high] = [Math.min(bbox.south, bbox.north), Math.max(bbox.south, bbox.north)]
  const degrees = (from: number, to: number) => Number((from + next() * (to - from)).toFixed(4))
  const volume = Math.round(10 ** (3 + next() * 5))
  const no = String(at)
  return normaliseFacility(`${id}/invented-${no}`, {
    kind: 'facility',
    name: { en: `Invented tailings No. ${no}`, ru: `Вымышленное хвостохранилище № ${no}` },
    aliases: [`Invented pond ${no}`],
    country: code,
    region: { en: 'Invented Region', ru: 'Вымышленная область' },
    settlement: { en: 'Invented town', ru: 'Вымышленный город' },
    location: [
      {
        lat: degrees(low, high),
        lon: degrees(bbox.west, bbox.east),
        precision: 'settlement',
        source,
        as_of: '2019',
      },
    ],
    status: [{ ...said(pick(STATUSES)), stated: 'as the list has it' }],
    operator: [said({ en: 'Invented Combine JSC', ru: 'АО «Вымышленный комбинат»' })],
    commissioned: [said(1940 + Math.floor(next() * 70))],
    material: [said(pick([...atlas.materials.keys()]))],
    ...(next() < 0.6 && { volume_m3: [said(volume), ...(next() < 0.2 ? [said(volume * 2, '2005')] : [])] }),
    ...(next() < 0.2 && { mass_t: [{ range: [volume, volume * 2], source, as_of: '2010' }] }),
    remediation: [
      {
        ...said('planned'),
        note: { en: 'cover of clay and rock planned', ru: 'планируется покрытие из глины и камня' },
      },
    ],
    notes: [
      {
        en: 'This record is invented and exists only while the bench runs.',
        ru: 'Эта запись вымышлена и существует только на время замера.',
      },
    ],
  })
}

/** An atlas of so many invented facilities upon the reference records of a real one, in memory. */
export function publishInvented(atlas: Atlas, size: number, seed: number): Published {
  const next = random(seed)
  const facilities = Array.from({ length: size }, (_, at) => invented(at + 1, next, atlas))
  return publish({
    ...atlas,
    facilities: facilities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    incidents: [],
  })
}
