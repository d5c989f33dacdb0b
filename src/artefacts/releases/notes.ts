import type { NotedRecord } from '../../core/release/notes.ts'
import { newSources } from '../../core/release/notes.ts'
import type { ReleaseFacility, ReleaseSummary } from '../../core/release/summary.ts'
import { numberFormat } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { moveWords, shownMoves } from '../history/move-words.ts'
import type { Published } from '../published.ts'
import { factLabel, frozen, notedName } from './words.ts'
import type { Frozen } from './words.ts'

/** A line of the notes: what it is about, where that leads, and what is said of it. */
export interface NoteLine {
  readonly name: Worded
  readonly href: string | null
  readonly said: string
}

/** A heading with its lines. */
export interface NoteGroup {
  readonly id: 'added' | 'gone' | 'changed' | 'moved' | 'sources' | 'movers' | 'counts'
  readonly title: string
  /** How to read the lines; null where they speak for themselves. */
  readonly how: string | null
  readonly lines: readonly NoteLine[]
  /** How many there are beyond those; null where all are there. */
  readonly more: string | null
}

/** What is new in a release. */
export interface Notes {
  /** Sentences on the whole. */
  readonly said: readonly string[]
  readonly groups: readonly NoteGroup[]
}

/** Nobody reads a thousand lines; the numbers above them count all. */
const MOST = 200

/** How far a facility moved, in places. */
const distance = (facility: ReleaseFacility): number =>
  shownMoves(facility).reduce((most, { from, to }) => Math.max(most, Math.abs(to - from)), 0)

const moved = ({ facilities }: ReleaseSummary): readonly ReleaseFacility[] =>
  facilities.filter((each) => distance(each) > 0)

/** Rated facilities whose place or band moved, the farthest first. */
export const moversOf = (release: ReleaseSummary): readonly ReleaseFacility[] =>
  moved(release)
    .filter(({ rated }) => rated)
    .toSorted((a, b) => distance(b) - distance(a))

/** What moved a facility, in words. */
export const whyMoved = (facility: ReleaseFacility, { t, locale }: Frozen): string =>
  shownMoves(facility)
    .map((move) => moveWords(move, t, locale))
    .join(' ')

function groupOf(
  context: Frozen,
  id: NoteGroup['id'],
  lines: readonly NoteLine[],
  how: string | null = null,
): readonly NoteGroup[] {
  if (lines.length === 0) return []
  const left = lines.length - MOST
  const more = left > 0 ? context.t('release.more', { n: left }) : null
  return [{ id, title: context.t(`release.notes.${id}`), how, lines: lines.slice(0, MOST), more }]
}

/** Kinds of records that readers know by a page of their own. */
const COUNTED = [
  'facilities',
  'incidents',
  'sources',
  'countries',
  'regions',
  'basins',
  'operators',
  'materials',
] as const

/** How many records of each kind there were, and are. */
function countLines({ release, t, locale }: Frozen): readonly NoteLine[] {
  const { format } = numberFormat(locale)
  return COUNTED.flatMap((kind) => {
    const found = release.notes.counts.find(({ folder }) => folder === kind)
    if (!found) return []
    const [base, head] = [format(found.base), format(found.head)]
    const isNew = release.previous === null || found.base === found.head
    const said = isNew ? head : t('release.notes.counts.line', { base, head })
    return [{ name: { text: t(`nav.${kind}`) }, href: null, said }]
  })
}

function groups(context: Frozen, published: Published): readonly NoteGroup[] {
  const { release, locale, t } = context
  const { notes } = release
  const ofFacilities = (records: readonly NotedRecord[]) =>
    records.filter(({ folder }) => folder === 'facilities')
  const frozenAt = (id: string) => href(locale, path.frozen(release.id, id))
  const line = (record: NotedRecord, said = ''): NoteLine => ({
    name: notedName(context, published, record),
    href: record.folder === 'facilities' ? frozenAt(record.id) : null,
    said,
  })
  const document = (record: NotedRecord): NoteLine => ({
    name: notedName(context, published, record),
    href: published.atlas.sources.has(record.id) ? href(locale, path.source(record.id)) : null,
    said: record.id,
  })
  return [
    ...groupOf(
      context,
      'added',
      ofFacilities(notes.added).map((each) => line(each)),
    ),
    ...groupOf(
      context,
      'gone',
      ofFacilities(notes.gone).map((each) => ({ ...line(each), href: null })),
    ),
    ...groupOf(
      context,
      'changed',
      ofFacilities(notes.changed).map((each) =>
        line(each, [...new Set(each.keys.map((key) => factLabel(t, key)))].join(', ')),
      ),
    ),
    ...groupOf(
      context,
      'movers',
      moversOf(release).map((facility) => ({
        name: worded(facility.name, locale),
        href: frozenAt(facility.id),
        said: whyMoved(facility, context),
      })),
      t('release.notes.movers.how'),
    ),
    ...groupOf(context, 'sources', newSources(notes).map(document)),
    ...groupOf(
      context,
      'moved',
      notes.moved.map(({ folder, from, to }) => ({
        name: { text: t('release.notes.moved.item', { from: `${folder}/${from}`, to: `${folder}/${to}` }) },
        href: null,
        said: '',
      })),
    ),
  ]
}

/** What a release says is new, in words. */
export function releaseNotes(published: Published, release: ReleaseSummary, locale: Frozen['locale']): Notes {
  const context = frozen(release, locale)
  const { t } = context
  const { notes, previous } = release
  const counts = groupOf(context, 'counts', countLines(context))
  if (previous === null) return { said: [t('release.notes.first')], groups: counts }
  const found = [...groups(context, published), ...counts]
  const { format } = numberFormat(locale)
  const unrated = moved(release).filter((each) => !each.rated).length
  const { base, head } = notes.rated
  const touched = notes.added.length + notes.gone.length + notes.changed.length + notes.moved.length
  return {
    said: [
      ...(touched === 0 ? [t('release.notes.none')] : []),
      t('release.notes.rated', { base: format(base), head: format(head) }),
      ...(unrated > 0 ? [t('release.notes.unrated', { n: unrated })] : []),
      ...(notes.isMethodChanged ? [t('release.notes.method')] : []),
      ...(notes.isCodeChanged ? [t('release.notes.code')] : []),
    ],
    groups: found,
  }
}
