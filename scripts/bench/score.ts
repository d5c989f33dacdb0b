import type { Facility } from '../../src/core/facility/facility.ts'
import { normaliseFacility } from '../../src/core/facility/normalise.ts'
import type { Method } from '../../src/core/method/method.ts'
import { rank } from '../../src/core/rank.ts'
import { scoreAll } from '../../src/core/score.ts'
import { compare, timed, type Times } from './measure.ts'
import { random } from './random.ts'

const STATUSES = ['active', 'closed', 'abandoned', 'orphaned', 'rehabilitated', 'inactive'] as const
const MATERIALS = [
  'uranium-mill-tailings',
  'gold-tailings',
  'copper-tailings',
  'lead-zinc-tailings',
  'iron-ore-tailings',
]

/** Invented facilities in memory: six in ten with a volume, one in five of those with two that differ. */
export function facilitiesInMemory(size: number, seed = 1): Facility[] {
  const next = random(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  return Array.from({ length: size }, (_, at) => {
    const claim = <V>(value: V, as_of = '2019') => ({ value, source: 's001', as_of })
    const volume = Math.round(10 ** (3 + next() * 5))
    const volumes = [claim(volume), ...(next() < 0.2 ? [claim(volume * 2, '2005')] : [])]
    return normaliseFacility(`kz/invented-${String(at)}`, {
      kind: 'facility',
      name: { en: 'Invented', ru: 'Вымышленное' },
      country: 'KZ',
      status: [claim(pick(STATUSES))],
      material: [claim(pick(MATERIALS))],
      ...(next() < 0.6 ? { volume_m3: volumes } : {}),
    })
  })
}

/** Scoring and ranking beside one comparator sort of as many numbers, in turn in one process. */
export function benchScore(
  size: number,
  method: Method,
  asOf: string,
  runs: number,
): Promise<{ readonly subject: Times; readonly baseline: Times; readonly ratio: Times }> {
  const facilities = facilitiesInMemory(size)
  const next = random(2)
  const numbers = Array.from({ length: size }, () => next())
  return compare(
    runs,
    () => timed(() => rank(scoreAll(facilities, method, asOf))),
    () => timed(() => numbers.toSorted((a, b) => a - b)),
  )
}
