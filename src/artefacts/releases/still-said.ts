import { recordOfAddress } from '../../core/ledger/address.ts'
import { moves, tombstones } from '../../core/ledger/ledger.ts'
import type { ReleaseSubject } from '../../core/release/subject.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import { keptSaid, nameOf } from '../press/kept.ts'
import { saidOf } from '../press/said.ts'
import { pressPage } from '../press/subject.ts'
import type { Published } from '../published.ts'
import type { StillHolds } from './still-holds.ts'

type Key = Pick<ReleaseSubject, 'kind' | 'id'>

/** The address of its page as the ledger has it. Example: `basins/syr-darya`. */
const addressOf = (key: Key): string => pressPage(key).replace(/\/$/, '')

/** The id that a country, a basin or an incident of a release has now; undefined where it is gone. */
function idNow(published: Published, { kind, id }: Key): string | undefined {
  if (nameOf(published, kind, id)) return id
  const own = addressOf({ kind, id })
  const led = moves(published.atlas.ledger).find(({ address }) => address === own)?.redirect
  const now = led === undefined ? undefined : recordOfAddress(led)
  const isSameKind = now?.folder === recordOfAddress(own)?.folder
  return now && isSameKind && nameOf(published, kind, now.id) ? now.id : undefined
}

/**
 * Whether what a release says of a country, a basin or an incident is still said, word for word: there is no
 * place that could be compared.
 */
export function stillSaid(published: Published, kept: ReleaseSubject, locale: Locale): StillHolds {
  const t = translator(locale)
  const { kind } = kept
  const id = idNow(published, kept)
  if (id === undefined) {
    const own = addressOf(kept)
    const isBuried = tombstones(published.atlas.ledger).some(({ address }) => address === own)
    return {
      state: 'gone',
      text: t('frozen.said.gone'),
      live: isBuried ? { href: href(locale, pressPage(kept)), text: t('frozen.gone') } : null,
    }
  }
  const [then, now] = [keptSaid(kept, locale), saidOf(published, { kind, id }, locale)]
  const live = { href: href(locale, pressPage({ kind, id })), text: t('frozen.live') }
  const [date, { standing }] = [formatDate(published.release.date, locale), now]
  if (then.standing !== standing)
    return { state: 'changed', text: t('frozen.said.not', { date, standing }), live }
  const isSame = then.name.text === now.name.text && then.kind === now.kind && then.say === now.say
  return {
    state: isSame ? 'holds' : 'changed',
    text: t(isSame ? 'frozen.said.holds' : 'frozen.said.rest', { date }),
    live,
  }
}
