/**
 * Which borders the water of a record passes: a second way to work it out from the files, by itself. Rivers are
 * followed as a walker would: from country to country, over crossings not passed yet, as long as any are left.
 */
export interface Flow {
  readonly river: string
  readonly from: string
  readonly into: string
}

/** What the files say of rivers, basins and crossings. */
export interface WaterFiles {
  readonly flows: readonly Flow[]
  /** River to the river it flows into and the country that one enters next; '' where not told. */
  readonly mouths: ReadonlyMap<
    string,
    { readonly mouth: string; readonly next: string; readonly basin: string }
  >
  readonly parents: ReadonlyMap<string, string>
}

/** What a record says, in capitals; each list of countries by itself. */
export interface Told {
  readonly country: string
  readonly downstream: readonly (readonly string[])[]
  readonly rivers: readonly string[]
  readonly basins: readonly string[]
}

type Way = readonly string[]

/** All ways over each of the flows once. */
function walks(at: string, left: readonly Flow[]): readonly Way[] {
  if (left.length === 0) return [[at]]
  return left.flatMap((flow, index) =>
    flow.from === at ? walks(flow.into, left.toSpliced(index, 1)).map((way) => [at, ...way]) : [],
  )
}

/** The countries of a river in turn: [] where no crossing is told, null where they make no single way. */
function wayOf({ flows }: WaterFiles, river: string): Way | null {
  const own = flows.filter((flow) => flow.river === river)
  if (own.length === 0) return []
  const out = (code: string) => own.filter(({ from }) => from === code).length
  const into = (code: string) => own.filter((flow) => flow.into === code).length
  const start = own.map(({ from }) => from).find((code) => out(code) > into(code)) ?? own[0]?.from ?? ''
  const ways = new Map(walks(start, own).map((way) => [way.join(' '), way]))
  return ways.size === 1 ? ([...ways.values()][0] ?? null) : null
}

const pairs = (way: Way): readonly (readonly [string, string])[] =>
  way.slice(1).flatMap((into, index) => [[way[index] ?? '', into] as const])

function alongRivers(
  files: WaterFiles,
  country: string,
  first: string,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  const seen = new Set<string>()
  let [river, at, next] = [first, country, '']
  while (files.mouths.has(river) && !seen.has(river)) {
    seen.add(river)
    const way = wayOf(files, river)
    if (way === null || (way.length > 0 && !way.includes(at))) break
    const told = way.findIndex((code, index) => next !== '' && code === at && way[index + 1] === next)
    const below = way.slice(told >= 0 ? told : Math.max(0, way.lastIndexOf(at)))
    found.push(...pairs(below))
    at = below.at(-1) ?? at
    const { mouth = '', next: after = '' } = files.mouths.get(river) ?? {}
    ;[river, next] = [mouth, after]
  }
  return found
}

function outOfBasin(
  files: WaterFiles,
  country: string,
  first: string,
): readonly (readonly [string, string])[] {
  const ways: Way[] = []
  const seen = new Set<string>()
  for (let id = first; id !== '' && !seen.has(id); id = files.parents.get(id) ?? '') {
    seen.add(id)
    ways.push(wayOf(files, id) ?? [])
  }
  const last = ways.filter((way) => way.length > 1).at(-1)
  const end = last?.slice(-2) ?? []
  return last && end[1] !== country && ways.flat().includes(country) ? pairs(end) : []
}

/** The borders passed, as their pages are called. */
export function passed(files: WaterFiles, told: Told): ReadonlySet<string> {
  const claimed = told.downstream.flatMap((list) => pairs([told.country, ...list]))
  const byRiver = told.rivers.flatMap((river) => alongRivers(files, told.country, river))
  const ofRivers = told.rivers.flatMap((river) => {
    const found: string[] = []
    const seen = new Set<string>()
    for (let id = river; files.mouths.has(id) && !seen.has(id); id = files.mouths.get(id)?.mouth ?? '') {
      seen.add(id)
      found.push(files.mouths.get(id)?.basin ?? '')
    }
    return found
  })
  const byBasin =
    byRiver.length > 0
      ? []
      : [...told.basins, ...ofRivers]
          .filter((basin) => basin !== '')
          .flatMap((basin) => outOfBasin(files, told.country, basin))
  return new Set(
    [...claimed, ...byRiver, ...byBasin]
      .filter(([from, into]) => from !== into)
      .map((pair) => pair.toSorted().join('-').toLowerCase()),
  )
}
