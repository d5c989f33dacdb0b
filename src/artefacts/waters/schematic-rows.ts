import type { Facility } from '../../core/facility/facility.ts'
import type { RiverTree, Stretch } from '../../core/waters/basin-tree.ts'
import type { Course } from '../../core/waters/course.ts'
import type { Row } from '../../charts/schematic/row.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, facilityLink } from '../list/context.ts'
import { viewLink } from '../views/view-link.ts'
import { fold } from './folded.ts'
import type { TownOn } from './on-course.ts'
import { facilityOn, headRiver, sure, townsByStretch, townsOn } from './on-course.ts'

/** A line of the drawing with the words and links of the list beside it. */
export interface SchematicRow extends Row {
  /** What the list says: a text, or parts of it that lead somewhere. */
  readonly words: readonly (Link | Worded)[]
  /** Facilities that the line stands for where it names their group. */
  readonly members: readonly Link[]
}

/** What it takes to word the rows of a basin. */
export interface Drawn extends Context {
  readonly courses: readonly Course[]
}

const plain = (kind: Row['kind'], depth: number, text: string, open: readonly number[]): SchematicRow => ({
  kind,
  depth,
  text,
  open,
  words: [{ text }],
  members: [],
})

/** Facilities as lines, members of one group together. */
export function facilityRows(
  context: Context,
  facilities: readonly Facility[],
  depth: number,
  open: readonly number[],
): readonly SchematicRow[] {
  const { t, locale, published } = context
  return fold(published.atlas, facilities).map(({ head, members }): SchematicRow => {
    const name = worded(head.name, locale)
    const n = members.length
    const text = n > 0 ? t('waters.row.members', { name: name.text, n }) : name.text
    return {
      kind: 'facility',
      depth,
      text,
      lang: n > 0 ? undefined : name.lang,
      open,
      squares: Math.max(1, n),
      words: n > 0 ? [{ href: facilityLink(context, head).href, text }] : [facilityLink(context, head)],
      members: members.map((member) => facilityLink(context, member)),
    }
  })
}

function townRow(
  { locale }: Context,
  { town }: TownOn,
  depth: number,
  open: readonly number[],
): SchematicRow {
  const name = worded(town.name, locale)
  return {
    ...plain('town', depth, name.text, open),
    lang: name.lang,
    words: [{ ...name, href: href(locale, path.nearTown(town.id)) }],
  }
}

function borderRow(
  context: Context,
  { leg }: Stretch,
  depth: number,
  open: readonly number[],
): readonly SchematicRow[] {
  if (!leg) return []
  const { from, into } = leg.value
  const names = { from: countryLink(context, from).text, into: countryLink(context, into).text }
  const text = context.t('waters.row.border', names)
  const id = [from, into]
    .map((code) => code.toLowerCase())
    .sort()
    .join('-')
  return [
    {
      ...plain('border', depth, text, open),
      words: [{ href: viewLink(context, { kind: 'border', id }).href, text }],
    },
  ]
}

function stretchRows(
  context: Drawn,
  river: string,
  stretch: Stretch,
  towns: readonly TownOn[],
  depth: number,
  open: readonly number[],
): readonly SchematicRow[] {
  const head = headRiver(context.courses, river)
  const first = stretch.joins.filter((join) => join.river === head)
  const joins = stretch.joins.filter((join) => join.river !== head)
  const placed = stretch.facilities.flatMap((facility) => facilityOn(context.courses, river, facility) ?? [])
  const { known } = sure(towns, placed)
  const rest = stretch.facilities.filter((each) => !known.some(({ facility }) => facility === each))
  const squares = fold(context.published.atlas, rest).reduce(
    (sum, { members }) => sum + Math.max(1, members.length),
    0,
  )
  const alone = towns.length + known.length + squares + stretch.joins.length === 1
  const line = [
    ...towns.map((town) => ({ along: town.along, row: [townRow(context, town, depth, open)] })),
    ...known.map(({ along, facility }) => ({ along, row: facilityRows(context, [facility], depth, open) })),
  ].toSorted((a, b) => a.along - b.along)
  const dashed = alone ? open : [...open, depth]
  return [
    ...first.flatMap((join) => riverRows(context, join, depth + 1, open)),
    ...line.flatMap(({ row }) => row),
    ...(alone || rest.length + joins.length === 0
      ? []
      : [plain('note', depth, context.t('waters.row.unordered'), dashed)]),
    ...facilityRows(context, rest, depth, dashed),
    ...joins.flatMap((join) => riverRows(context, join, depth + 1, dashed)),
    ...borderRow(context, stretch, depth, open),
  ]
}

/** The lines of a river from source to mouth, with all that joins it between them. */
export function riverRows(
  context: Drawn,
  tree: RiverTree,
  depth: number,
  open: readonly number[],
): readonly SchematicRow[] {
  const { published, locale, t, courses } = context
  const river = published.atlas.rivers.get(tree.river)
  const name = river ? worded(river.name, locale).text : tree.river
  const [first] = tree.stretches
  const title =
    first?.country === undefined
      ? t('waters.row.river.unknown', { river: name })
      : t('waters.row.river', { river: name, country: countryLink(context, first.country).text })
  const into = typeof river?.mouth === 'string' ? published.atlas.rivers.get(river.mouth)?.name : river?.mouth
  const mouth = into
    ? t('waters.row.mouth', { water: worded(into, locale).text })
    : t('waters.row.mouth.unknown')
  const countries = tree.stretches.map(({ country }) => country)
  const towns = townsByStretch(townsOn(published.atlas, courses, tree.river), countries)
  const unplaced = tree.joins.length + tree.facilities.length > 0
  const dashed = [...open, depth]
  return [
    { ...plain('river', depth, title, open) },
    ...(unplaced ? [plain('note', depth, t('waters.row.unplaced'), dashed)] : []),
    ...facilityRows(context, tree.facilities, depth, dashed),
    ...tree.joins.flatMap((join) => riverRows(context, join, depth + 1, dashed)),
    ...tree.stretches.flatMap((stretch, index) =>
      stretchRows(context, tree.river, stretch, towns[index] ?? [], depth, open),
    ),
    // A side river is seen to join; only the list needs the words.
    { ...plain('mouth', depth, depth === 0 ? mouth : '', open), words: [{ text: mouth }] },
  ]
}
