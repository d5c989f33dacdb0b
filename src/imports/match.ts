import { claimsOf } from '../core/claim.ts'
import type { Facility, Place } from '../core/facility/facility.ts'
import { fold } from '../spelling/fold.ts'
import { wordsIn } from '../spelling/keys.ts'

/** What a row says of who it is. */
export interface Wanted {
  readonly names: readonly string[]
  /** ISO code, upper case; unknown where the row does not say. */
  readonly country?: string
  readonly place?: { readonly lat: number; readonly lon: number }
  /** The document the row comes from: a record of that very name from it is the same. */
  readonly source?: string
}

/** A record that a row may be about. */
export interface Match {
  readonly id: string
  readonly name: string
  /** 0 to 1: how alike the names are, moved by the distance. */
  readonly confidence: number
  readonly by: 'id' | 'name' | 'alias' | 'place' | 'editor'
  readonly distanceKm?: number
}

/** From here on a row is about the record; below `UNLIKE` it is not; between the two a person is asked. */
export const SURE = 0.85
export const UNLIKE = 0.6

/** Words of names that say only what kind of thing it is, folded. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    'хвостохранилище хвостохранилища хвосты пруд накопитель объект отвал шламонакопитель золоотвал рудник рудника',
    'tailings tailing storage management facility pond dam tsf tmf site impoundment mine the of no',
  ].flatMap((words) => words.split(' ').map(fold)),
)

interface Name {
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

const nameOf = (name: string): Name => {
  const all = wordsIn(name).flatMap((word) => word.split(/[-‐‑]/u))
  const numbers = all.flatMap((word) => /\d+\p{L}?$/u.exec(word)?.[0].toLowerCase() ?? [])
  const words = all.filter((word) => !/^\d+\p{L}?$/u.test(word)).map((word) => fold(word))
  return {
    words: new Set(words.filter((word) => word.length > 1 && !GENERIC.has(word))),
    numbers: new Set(numbers.map((number) => fold(number))),
  }
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length

/** 0 to 1: words they share; another number is another pond. */
function alike(one: Name, other: Name): number {
  const size = one.words.size + other.words.size
  if (size === 0) return 0
  const words = (2 * shared(one.words, other.words)) / size
  const [few, many] = [one.numbers.size, other.numbers.size].toSorted((a, b) => a - b)
  if (many === 0) return words
  if (few === 0) return Math.min(words, 0.7)
  return shared(one.numbers, other.numbers) > 0 ? words : 0
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres over the ground between two points. */
export function distanceKm(one: Pick<Place, 'lat' | 'lon'>, other: Pick<Place, 'lat' | 'lon'>): number {
  const [a, b] = [radians(one.lat), radians(other.lat)]
  const half = Math.sin((b - a) / 2) ** 2
  const turn = Math.sin(radians(other.lon - one.lon) / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(a) * Math.cos(b) * turn)))
}

interface Known {
  readonly facility: Facility
  readonly names: readonly (Name & { readonly alias: boolean })[]
  readonly places: readonly Place[]
}

/** The matcher of an atlas: names are folded once. */
export function matcherOf(facilities: readonly Facility[]): (wanted: Wanted) => readonly Match[] {
  const known = facilities.map((facility): Known => {
    const own = [facility.name.en, facility.name.ru, ...Object.values(facility.namesOther)]
    return {
      facility,
      names: [
        ...own.map((name) => ({ ...nameOf(name), alias: false })),
        ...facility.aliases.map((name) => ({ ...nameOf(name), alias: true })),
      ],
      places: claimsOf(facility.facts.location).map(({ value }) => value),
    }
  })
  return (wanted) => {
    const names = wanted.names.map(nameOf)
    return known
      .filter(({ facility }) => wanted.country === undefined || facility.country === wanted.country)
      .flatMap((each) => matchOf(each, names, wanted) ?? [])
      .toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .slice(0, 5)
  }
}

/** Whether every name of the row is one of the record's, letter by letter. */
const isNamed = ({ name, aliases, namesOther }: Facility, names: readonly string[]): boolean => {
  const own = new Set([name.en, name.ru, ...aliases, ...Object.values(namesOther)])
  return names.length > 0 && names.every((each) => own.has(each))
}

const cites = ({ facts, nameSources }: Facility, source: string | undefined): boolean =>
  source !== undefined &&
  (nameSources.includes(source) ||
    Object.values(facts).some((fact) => claimsOf<unknown>(fact).some((claim) => claim.source === source)))

function matchOf(
  known: Known,
  names: readonly Name[],
  { place, source, names: said }: Wanted,
): Match | undefined {
  const exact = isNamed(known.facility, said)
  // A name of general words alone is that of many ponds, unless it comes from the same document.
  const special = names.some(({ words }) => words.size > 0)
  let [likeness, alias] = [exact ? (special || cites(known.facility, source) ? 1 : 0.7) : 0, false]
  for (const name of known.names)
    for (const each of names) {
      const score = alike(each, name)
      if (score > likeness) [likeness, alias] = [score, name.alias]
    }
  const distances = place ? known.places.map((each) => [distanceKm(place, each), each] as const) : []
  const [nearest] = distances.toSorted((a, b) => a[0] - b[0])
  let confidence = likeness * (exact ? 1 : 0.9)
  if (nearest) {
    const [distance, { precision }] = nearest
    const reach = precision === 'site' ? 2 : 20
    if (distance <= reach) confidence += 0.1
    else if (distance > 50) confidence = likeness * 0.65
    // Two ponds seldom lie within 300 m; with no name in common a person decides.
    if (precision === 'site' && distance <= 0.3) confidence = Math.max(confidence, 0.7)
  }
  if (confidence < UNLIKE) return undefined
  const { id, name } = known.facility
  return {
    id,
    name: name.en,
    confidence: Math.min(1, Math.round(confidence * 100) / 100),
    by: likeness * 0.9 < UNLIKE ? 'place' : alias ? 'alias' : 'name',
    ...(nearest && { distanceKm: Math.round(nearest[0] * 10) / 10 }),
  }
}
