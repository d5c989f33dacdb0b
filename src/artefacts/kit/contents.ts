import type { Atlas } from '../../core/atlas.ts'
import { path } from '../../i18n/routes.ts'
import { membersOf } from '../views/members.ts'
import type { ViewKind } from '../views/view-kinds.ts'
import { viewIds, viewPath } from '../views/view-kinds.ts'

/** An archive of pages that open without a network. */
export interface KitPlan {
  /** Name of the file: `atlas`, or the country. Example: `kg`. */
  readonly id: string
  /** ISO 3166-1 alpha-2, upper case; left out for the archive of everything. */
  readonly country?: string
}

/** The archives of an atlas: that of everything first, then one a country. */
export const kitPlans = ({ countries }: Pick<Atlas, 'countries'>): readonly KitPlan[] => [
  { id: 'atlas' },
  ...[...countries].map(([id, { code }]) => ({ id, country: code })),
]

/** Parts of the site that live from scripts or a network, or that are copies of pages, by the start of their address. */
const NEVER = [
  path.contribute(),
  path.checklistForm(),
  path.search(),
  path.notFound(),
  path.offline(),
  'data/',
  'embed/',
  'press/',
  'feeds/',
  'releases/',
]

/** Pages that belong to every country: how it all works, and the sheets to print. */
const ALWAYS = [
  path.front(),
  path.about(),
  path.toolkit(),
  path.methods(),
  path.guide(),
  path.guideTailings(),
  path.guideFailures(),
  path.guideIndices(),
  path.guideBands(),
  path.guideAsk(),
  path.guideGlossary(),
  path.checklist(),
  path.checklistExample(),
  ...['a', 'b1', 'b2', 'c'].map((group) => path.checklistSheet(group)),
  path.measures(),
  path.knownProblems(),
  path.legal(),
]

const CUTS: readonly ViewKind[] = ['basin', 'operator', 'material']

/** Addresses after the language that the archive of a country holds, beside the documents its pages cite. */
function ofCountry(atlas: Atlas, code: string): ReadonlySet<string> {
  const cc = code.toLowerCase()
  const facilities = atlas.facilities.filter(({ country }) => country === code)
  const own = new Set(facilities.map(({ id }) => id))
  const views = CUTS.flatMap((kind) =>
    viewIds(atlas, kind)
      .filter((id) => membersOf(atlas, kind, id).some(({ facility }) => own.has(facility.id)))
      .map((id) => viewPath({ kind, id })),
  )
  const borders = viewIds(atlas, 'border').filter((id) => id.split('-').includes(cc))
  return new Set([
    ...ALWAYS,
    ...[...atlas.methods.keys()].map((id) => path.method(id)),
    path.country(code),
    ...facilities.flatMap(({ id }) => [path.facility(id), path.letter(id), path.visit(id)]),
    ...atlas.incidents.filter(({ country }) => country === code).map(({ id }) => path.incident(id)),
    ...[...atlas.regions.keys()].filter((id) => id.startsWith(`${cc}/`)).map((id) => path.region(id)),
    ...borders.map((id) => path.border(id)),
    ...views,
    ...atlas.places.filter(({ country }) => country === code).map(({ id }) => path.nearTown(id)),
    ...[...atlas['work-plans'].values()].flatMap(({ id, country }) =>
      country === code ? path.workPlan(id) : [],
    ),
    ...atlas.evaluations.flatMap(({ id, facility }) => (own.has(facility) ? path.evaluation(id) : [])),
  ])
}

/** Whether an archive holds a page. `address`: after the language. Example: `facilities/kg/kumtor/`. */
export function kitHolds(atlas: Atlas, { country }: KitPlan): (address: string) => boolean {
  const listed = country === undefined ? undefined : ofCountry(atlas, country)
  return (address) => !NEVER.some((start) => address.startsWith(start)) && (listed?.has(address) ?? true)
}

/** Whether an archive holds a file of data: those of its country, or those of the whole atlas. */
export const kitData =
  ({ id, country }: KitPlan) =>
  (file: string): boolean =>
    country === undefined
      ? /^data\/(?!countries\/|basins\/)/.test(file)
      : file.startsWith(`data/countries/${id}/`)
