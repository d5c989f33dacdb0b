import { moves, tombstones } from '../../core/ledger/ledger.ts'
import type { ReleaseFacility, ReleaseSummary } from '../../core/release/summary.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import { isSamePlace, placeInRelease, placeNow, placeWords } from '../history/standing.ts'
import type { Published } from '../published.ts'

/** What became of a claim that a release made. */
export interface StillHolds {
  /** `gone`: the atlas no longer has the facility. */
  readonly state: 'holds' | 'changed' | 'gone'
  /** In sentences. */
  readonly text: string
  /** The page as it is now, or the page that says why there is none; null where nothing is known. */
  readonly live: { readonly href: string; readonly text: string } | null
}

const PREFIX = 'facilities/'

/** The id that a facility of a release has now; undefined where the atlas no longer has it. */
export function idNow(
  { atlas, releases, main }: Published,
  release: ReleaseSummary,
  id: string,
): string | undefined {
  let known = id
  const after = releases.slice(releases.findIndex((each) => each.id === release.id) + 1)
  for (const { facilities } of after) known = facilities.find(({ was }) => was === known)?.id ?? known
  if (main.byId.has(known)) return known
  const led = moves(atlas.ledger).find(({ address }) => address === PREFIX + known)?.redirect
  return led?.startsWith(PREFIX) && main.byId.has(led.slice(PREFIX.length))
    ? led.slice(PREFIX.length)
    : undefined
}

/** Whether what a release says of the place of a facility is still so. */
export function stillHolds(
  published: Published,
  release: ReleaseSummary,
  facility: ReleaseFacility,
  locale: Locale,
): StillHolds {
  const t = translator(locale)
  const id = idNow(published, release, facility.id)
  const now = id === undefined ? undefined : placeNow(published, id)
  if (id === undefined || !now) {
    const buried = tombstones(published.atlas.ledger).some(({ address }) => address === PREFIX + facility.id)
    return {
      state: 'gone',
      text: t('frozen.holds.gone'),
      live: buried ? { href: href(locale, path.facility(facility.id)), text: t('frozen.gone') } : null,
    }
  }
  const date = formatDate(published.release.date, locale)
  const same = isSamePlace(now, placeInRelease(release, facility))
  const method = release.method.id === published.main.method.id ? [] : [t('frozen.holds.method')]
  const slots = { date, standing: placeWords(now, t, locale) }
  const said = t(same ? 'frozen.holds' : 'frozen.holds.not', slots)
  return {
    state: same ? 'holds' : 'changed',
    text: [said, ...method].join(' '),
    live: { href: href(locale, path.facility(id)), text: t('frozen.live') },
  }
}
