import { assembleAtlas } from '../../core/atlas.ts'
import { normaliseFacility } from '../../core/facility/normalise.ts'
import { NO_PLACES } from '../../core/places/places.ts'
import { READERS } from '../../core/record-kinds.ts'
import { confusable } from '../../core/rules/confusable.ts'
import { LONE_RULES } from '../../core/rules/index.ts'
import { nameSkeleton } from '../../core/skeleton.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { placed } from '../../yaml/finding.ts'
import type { DraftFile } from './draft.ts'
import { treeOf } from './tree-of.ts'
import type { World } from './world.ts'

const NOTHING = {
  sources: [],
  basins: [],
  rivers: [],
  regions: [],
  materials: [],
  incidents: [],
  places: NO_PLACES,
  ledger: [],
} as const

/** What the rules of the whole set say of one facility; of the others only names and places are known. */
export function amongOthers(
  { id, file }: DraftFile,
  text: string,
  { asOf, ids, countries, facilities, operators, method }: World,
): readonly LocatedIssue[] {
  const read = READERS.facilities(file, id, treeOf(text, file))
  if (!('record' in read)) return []
  const others = facilities
    .filter((each) => each.id !== id)
    .map(({ id: other, en, ru, country }) =>
      normaliseFacility(other, { kind: 'facility', name: { en, ru }, country }),
    )
  const atlas = assembleAtlas(asOf, {
    ...NOTHING,
    facilities: [read.record, ...others],
    countries,
    operators: operators.map(({ id: operator, en, ru }) => ({
      id: operator,
      name: { en, ru },
      namesOther: {},
      aliases: [],
    })),
    methods: method ? [method] : [],
  })
  const alone = LONE_RULES.flatMap((rule) => rule.check({ atlas: { ...atlas, facilities: [read.record] } }))
  const among = confusable.check({
    atlas,
    ids,
    cited: new Map(),
    mentioned: new Set(),
    skeleton: ({ name }, locale) => nameSkeleton(name[locale]),
  })
  return [...alone, ...among].filter((issue) => issue.file === file).map((issue) => placed(issue, text, 0))
}
