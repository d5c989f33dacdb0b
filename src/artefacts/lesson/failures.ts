import { claimsOf } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { latestFirst } from '../incident-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { FailureMode } from './failure-modes.ts'
import { FAILURE_MODES, modesOf } from './failure-modes.ts'

/** An incident with the causes that its sources name. */
export interface Shown {
  readonly incident: Link
  readonly causes: readonly Worded[]
}

/** One way to fail. */
export interface ModePart {
  readonly id: FailureMode
  readonly title: string
  readonly how: string
  readonly signs: string
  /** How many incidents show it, in words. */
  readonly count: string
  /** In the countries of the atlas first, then the world cases; the latest first. */
  readonly shown: readonly Shown[]
}

function shownOf({ locale }: Context, incident: Incident): Shown {
  return {
    incident: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
    causes: claimsOf(incident.cause).map(({ value }) => worded(value, locale)),
  }
}

/** The ways to fail with the incidents that show each, and those whose cause nobody names. */
export function failures(
  published: Published,
  locale: Locale,
): { readonly modes: readonly ModePart[]; readonly rest: readonly Shown[] } {
  const context = contextOf(published, locale)
  const { t } = context
  const { incidents, countries } = published.atlas
  const isOwn = ({ country }: Incident) => countries.has(country.toLowerCase())
  const latest = latestFirst(incidents)
  const ordered = [...latest.filter(isOwn), ...latest.filter((each) => !isOwn(each))]
  const modes = FAILURE_MODES.map((id): ModePart => {
    const shown = ordered.filter((incident) => modesOf(incident).includes(id))
    return {
      id,
      title: t(`lesson.failures.${id}.title`),
      how: t(`lesson.failures.${id}.1`),
      signs: t(`lesson.failures.${id}.2`),
      count: shown.length === 0 ? t('lesson.failures.none') : t('lesson.failures.shown', { n: shown.length }),
      shown: shown.map((incident) => shownOf(context, incident)),
    }
  })
  const rest = ordered.filter((incident) => modesOf(incident).length === 0)
  return { modes, rest: rest.map((incident) => shownOf(context, incident)) }
}
