import type { Atlas } from '../../core/atlas.ts'
import { borderOf } from '../../core/border/steps.ts'
import { STATUSES } from '../../core/facility/vocabulary.ts'
import { path } from '../../i18n/routes.ts'

/** Ways to cut the atlas that have an index and a page for each value. */
export const VIEW_KINDS = ['region', 'basin', 'border', 'material', 'operator', 'status'] as const
export type ViewKind = (typeof VIEW_KINDS)[number]

/** A view: one value of one kind. Example: `{ kind: 'basin', id: 'naryn' }`. */
export interface ViewKey {
  readonly kind: ViewKind
  readonly id: string
}

/** Address of the index of a kind. */
export const INDEX_PATHS: Readonly<Record<ViewKind, () => string>> = {
  region: path.regions,
  basin: path.basins,
  border: path.borders,
  material: path.materials,
  operator: path.operators,
  status: path.statuses,
}

/** The page of two countries, whichever way round they are named. Example: `KG`, `CN` gives `cn-kg`. */
export const borderId = borderOf

/** Every border with a record, and every pair that countries name as neighbours, those outside the atlas too. */
function borderIds({ borders, countries }: Atlas): readonly string[] {
  const pairs = [...countries.values()].flatMap(({ code, neighbours }) =>
    neighbours.map((neighbour) => borderId(code, neighbour)),
  )
  return [...new Set([...borders.keys(), ...pairs])].sort()
}

const IDS: Readonly<Record<ViewKind, (atlas: Atlas) => readonly string[]>> = {
  region: ({ regions }) => [...regions.keys()],
  basin: ({ basins }) => [...basins.keys()],
  border: borderIds,
  material: ({ materials }) => [...materials.keys()],
  operator: ({ operators }) => [...operators.keys()],
  status: () => STATUSES,
}

/** Ids of all pages of a kind, in the order of the records. */
export function viewIds(atlas: Atlas, kind: ViewKind): readonly string[] {
  return IDS[kind](atlas)
}

/** Whether the value has a page. */
export function hasView(atlas: Atlas, { kind, id }: ViewKey): boolean {
  return kind === 'border' || kind === 'status'
    ? viewIds(atlas, kind).includes(id)
    : { region: atlas.regions, basin: atlas.basins, material: atlas.materials, operator: atlas.operators }[
        kind
      ].has(id)
}

/** Address of the page of a view, after the language. */
export const viewPath = ({ kind, id }: ViewKey): string => path[kind](id)
