import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import type { BorderRow } from '../country/transboundary.ts'
import { borderRows } from '../country/transboundary.ts'
import type { IncidentRow } from '../incidents/rows.ts'
import { incidentRows, incidentsAt } from '../incidents/rows.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import { markedCount } from '../marked.ts'
import type { MarkedText } from '../marked-text.ts'
import { markedText } from '../marked-text.ts'
import type { Published } from '../published.ts'
import type { Detail } from './detail.ts'
import { detailsOf } from './details.ts'
import { sidesOf, withoutSide } from './border-details.ts'
import { membersOf } from './members.ts'
import type { LinkGroup } from './neighbours.ts'
import { crossingsOf, indexName, siblingsOf } from './neighbours.ts'
import type { Note } from './notes.ts'
import { notesOf } from './notes.ts'
import type { SaidRow } from './said.ts'
import { saidRow } from './said.ts'
import { spellingsOf } from './spellings.ts'
import type { ViewKey, ViewKind } from './view-kinds.ts'
import { INDEX_PATHS, viewPath } from './view-kinds.ts'
import { viewName } from './view-link.ts'
import { gapText, leadText } from './view-words.ts'
import type { Within } from './within.ts'
import { withinOf } from './within.ts'

/** The page of one view. */
export interface ViewPage {
  readonly kind: ViewKind
  /** Of the value, as `ViewKey` has it. */
  readonly id: string
  readonly page: string
  /** The index it belongs to. */
  readonly index: { readonly label: string; readonly page: string }
  /** What kind of thing the name is. Example: `River basin`. */
  readonly what: string
  readonly name: Worded
  readonly spellings: readonly Worded[]
  readonly title: string
  readonly description: string
  readonly lead: string
  /** Of how many records the fact is not found yet. */
  readonly gap: string
  readonly details: readonly Detail[]
  /** Records on the page, for the map. */
  readonly ids: readonly string[]
  /** Countries the map is about even where no record lies in them; upper case. */
  readonly countries: readonly string[]
  readonly within: Within
  /** That places and bands hold among these records alone. */
  readonly alone: MarkedText
  readonly missing: string
  readonly notes: readonly Note[]
  /** Records whose claims of the fact differ, each claim side by side; of an operator all of them. */
  readonly said: readonly SaidRow[]
  /** What the records say of the border. */
  readonly borders: readonly BorderRow[]
  /** Of a border: what others in the two countries say of a border without naming the country downstream. */
  readonly unsided: readonly BorderRow[]
  readonly incidents: readonly IncidentRow[]
  readonly siblings: LinkGroup | null
  readonly crossings: readonly LinkGroup[]
}

/** The fact whose claims put a record on a view; a region is no claim, a border has a table of its own. */
const FACTS = { basin: 'basin', material: 'material', operator: 'operator', status: 'status' } as const

/** A view whose own country or status every row would repeat needs no column for it. */
const WITHOUT = { region: 'country', material: 'material', status: 'status' } as const

/** The page of a view. Places, bands and wanted facts are worked out among its own records alone. */
export function viewPage(published: Published, key: ViewKey, locale: Locale): ViewPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { kind, id } = key
  const members = membersOf(published.atlas, kind, id)
  const ids = new Set(members.map(({ facility }) => facility.id))
  const countries = [...new Set(members.map(({ facility }) => facility.country.toLowerCase()))]
  const differing = members.filter(({ differs }) => differs || kind === 'operator')
  const column = kind in WITHOUT ? WITHOUT[kind as keyof typeof WITHOUT] : undefined
  const within = withinOf(context, ids, `${kind}/${id}`, differing.length > 0 ? undefined : column)
  const [what, name] = [t(`views.${kind}.what`), viewName(context, key)]
  return {
    kind,
    id,
    page: viewPath(key),
    index: { label: indexName(context, kind), page: INDEX_PATHS[kind]() },
    what,
    name,
    spellings: spellingsOf(context, key),
    title: t('views.title', { what, name: name.text }),
    description: t('views.description', { what, name: name.text, n: members.length }),
    lead: leadText(context, members, within),
    gap: gapText(context, kind),
    details: detailsOf(context, key),
    ids: [...ids],
    countries: kind === 'border' ? sidesOf(id) : kind === 'region' ? [id.slice(0, 2).toUpperCase()] : [],
    within,
    alone:
      within.compared === 0
        ? [t('views.alone.none')]
        : markedText(
            {
              rated: markedCount('rated', within.rated, locale),
              total: markedCount('total', within.compared, locale),
            },
            (slots) => t('views.alone', { ...slots, n: within.rated }),
          ),
    missing: missingText(context, countries),
    notes: notesOf(context, key, members),
    said:
      kind in FACTS
        ? differing.map(({ facility }) => saidRow(context, facility, FACTS[kind as keyof typeof FACTS]))
        : [],
    borders:
      kind === 'border'
        ? borderRows(
            context,
            members.map(({ facility }) => facility),
          )
        : [],
    unsided: kind === 'border' ? borderRows(context, withoutSide(context, id)) : [],
    incidents: incidentRows(context, incidentsAt(published.atlas, ids)),
    siblings: siblingsOf(context, key),
    crossings: crossingsOf(context, members, kind),
  }
}
