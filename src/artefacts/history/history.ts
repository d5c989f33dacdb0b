import type { HistoryStep } from '../../core/release/history.ts'
import { formerIds, historyOf } from '../../core/release/history.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Translate } from '../../i18n/translate.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { releaseDay } from '../releases/words.ts'
import { moveWords, shownMoves } from './move-words.ts'
import { isSamePlace, placeInRelease, placeNow, placeWords } from './standing.ts'

/** How a facility stood in one release. */
export interface HistoryRow {
  /** Date of the release, and the page of the facility as it stood. */
  readonly date: string
  readonly href: string
  /** Example: `3 (1–9) of 46`. */
  readonly standing: string
  /** Why it moved since the release before, in sentences; each with shares that sum to the move. */
  readonly why: readonly string[]
}

/** The rank of a facility in every release. */
export interface History {
  /** The latest first. */
  readonly rows: readonly HistoryRow[]
  /** How to read the shares; null where nothing moved. */
  readonly lead: string | null
  /** Where it stands now, where that is in no release and otherwise than in the last. */
  readonly now: string | null
}

/** How a facility stood in every release that held it, the latest first. */
export const stepsOf = ({ releases, atlas }: Published, id: string): readonly HistoryStep[] =>
  releases.length === 0 ? [] : historyOf(releases, [id, ...formerIds(atlas.ledger, id)])

function rowOf(
  { releases }: Published,
  { release, facility, before }: HistoryStep,
  t: Translate,
  locale: Locale,
): HistoryRow {
  const isNew = before === null && release.previous !== null
  return {
    date: releaseDay(releases, release, locale),
    href: href(locale, path.frozen(release.id, facility.id)),
    standing: placeWords(placeInRelease(release, facility), t, locale),
    why: isNew ? [t('history.new')] : shownMoves(facility).map((move) => moveWords(move, t, locale)),
  }
}

/** The rank of a facility through the releases, from their summaries alone; null where there is none yet. */
export function historyModel(published: Published, id: string, locale: Locale): History | null {
  const steps = stepsOf(published, id)
  const [last] = steps
  if (!last) return null
  const t = translator(locale)
  const now = published.release.published ? undefined : placeNow(published, id)
  const stays = !now || isSamePlace(now, placeInRelease(last.release, last.facility))
  return {
    rows: steps.map((step) => rowOf(published, step, t, locale)),
    lead: steps.some(({ facility }) => shownMoves(facility).length > 0) ? t('history.lead') : null,
    now: stays
      ? null
      : t('history.now', {
          date: formatDate(published.release.date, locale),
          standing: placeWords(now, t, locale),
        }),
  }
}
