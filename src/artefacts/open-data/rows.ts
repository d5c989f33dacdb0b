import { CONFIG } from '../../config.ts'
import type { Localised } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { rank } from '../../core/rank.ts'
import type { Rank, Ranked } from '../../core/rank-types.ts'
import { translator } from '../../i18n/translate.ts'
import { href, path, recordText } from '../../i18n/routes.ts'
import type { Published } from '../published.ts'
import { valuesOf } from '../views/values.ts'
import type { Wording } from './fact-values.ts'
import { codeFact, numberOf, rowPlace } from './fact-values.ts'
import type { CodeKey, NumberKey } from './field-keys.ts'
import { CODE_KEYS, NUMBER_KEYS, unitOf } from './field-keys.ts'
import type { CodeFact, CodeValue, FacilityRow, NumberFact } from './row-types.ts'

function regionOf({ atlas }: Published, region: Localised | string | undefined): CodeValue | null {
  if (region === undefined) return null
  if (typeof region !== 'string') return { code: '', name: region }
  return { code: region, name: atlas.regions.get(region)?.name ?? { en: region, ru: region } }
}

/** Places of the rated among those of their country. */
function countryRanks({ main }: Published): ReadonlyMap<string, Rank | null> {
  const groups = Map.groupBy(main.ranked, ({ score }) => score.facility.slice(0, 2))
  return new Map(
    [...groups.values()].flatMap((group) =>
      rank(group.map(({ score }) => score)).map((ranked) => [ranked.score.facility, ranked.rank] as const),
    ),
  )
}

/** Both languages, to word codes in. */
export function wordingOf(published: Published): Wording {
  const context = <L extends 'en' | 'ru'>(locale: L) => ({ published, locale, t: translator(locale) })
  return { en: context('en'), ru: context('ru') }
}

/** What is the same for all rows of one atlas. */
interface Shared {
  readonly source: Published
  readonly wording: Wording
  readonly inCountry: ReadonlyMap<string, Rank | null>
}

function rowOf({ source, wording, inCountry }: Shared, facility: Facility, ranked: Ranked): FacilityRow {
  const { atlas, main } = source
  const { score } = ranked
  const { id, country } = facility
  const file = `facilities/${id}.yaml`
  const numbers = NUMBER_KEYS.map((key): [NumberKey, NumberFact] => [
    key,
    numberOf(facility.facts[key], unitOf(key)),
  ])
  const codes = CODE_KEYS.map((key): [CodeKey, CodeFact] => [key, codeFact(atlas, wording, facility, key)])
  return {
    id,
    kind: facility.kind,
    name: facility.name,
    namesOther: facility.namesOther,
    aliases: facility.aliases,
    country,
    countryName: atlas.countries.get(country.toLowerCase())?.name ?? { en: country, ru: country },
    region: regionOf(source, facility.region),
    settlement: facility.settlement ?? null,
    memberOf: facility.memberOf ?? null,
    sameAs: facility.sameAs,
    basins: [...new Set(valuesOf(atlas, 'basin', facility).flat())],
    place: rowPlace(facility.facts.location),
    // Both are made of every key of their list.
    numbers: Object.fromEntries(numbers) as FacilityRow['numbers'],
    codes: Object.fromEntries(codes) as FacilityRow['codes'],
    index: { lo: score.lo, best: score.best, hi: score.hi },
    parts: score.parts.map(({ component, basis, lo, best, hi }) => ({ component, basis, lo, best, hi })),
    rated: score.rated,
    excluded: score.excluded,
    whyUnrated: score.whyUnrated,
    missing: score.missing,
    rank: ranked.rank,
    rankAll: ranked.rankAll,
    rankInCountry: inCountry.get(id) ?? null,
    completeness: score.completeness,
    method: main.method.id,
    provisional: main.method.status === 'provisional',
    pages: {
      en: `${CONFIG.site}${href('en', path.facility(id))}`,
      ru: `${CONFIG.site}${href('ru', path.facility(id))}`,
    },
    record: `${CONFIG.site}${recordText(file)}`,
    recordHash: source.recordHash(file),
    release: source.release.id,
  }
}

const made = new WeakMap<Published, readonly FacilityRow[]>()

/**
 * Every record of the atlas, by id: what all files and answers are made from, so that no two of them can
 * differ. Made once for an atlas.
 */
export function facilityRows(source: Published): readonly FacilityRow[] {
  const known = made.get(source)
  if (known) return known
  const shared: Shared = { source, wording: wordingOf(source), inCountry: countryRanks(source) }
  const rows = source.atlas.facilities.flatMap((facility) => {
    const ranked = source.main.byId.get(facility.id)
    return ranked ? [rowOf(shared, facility, ranked)] : []
  })
  made.set(source, rows)
  return rows
}
