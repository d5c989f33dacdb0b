import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Marked } from '../marked.ts'
import { markedScore } from '../marked.ts'
import type { FacilityContext } from './facility-context.ts'

/** What one fact would settle. */
export interface WantedRow {
  /** Id of the part that it settles. Example: `capacity`. */
  readonly id: string
  /** The fact to find. Example: `Stored volume`. */
  readonly fact: string
  /** The part of the index it stands in. */
  readonly part: Worded
  /** How wide that part is now. Example: `4.20–5.10`. */
  readonly range: Marked
  /** How the band would narrow, in a sentence. */
  readonly effect: string
}

/**
 * Facts by what they would settle, most first. Each overlap lost narrows two bands by one place, so a
 * facility's own band narrows by half of what all bands together do.
 */
export function wantedRows(context: FacilityContext): readonly WantedRow[] {
  const { published, facility, t, locale } = context
  const entry = published.main.byId.get(facility.id)
  const band = entry?.rankAll
  if (!entry || !band) return []
  const now = band.worst - band.best + 1
  return published.wanted.facts
    .filter((fact) => fact.facility === facility.id)
    .flatMap(({ component, input, worth }) => {
      const part = entry.score.parts.find((each) => each.component === component)
      const described = published.main.method.components.find(({ id }) => id === component)
      if (!part || !described) return []
      const then = now - worth / 2
      return [
        {
          id: component,
          fact: t(`field.${input}`),
          part: worded(described.name, locale),
          range: markedScore(part, locale).range,
          effect: then === now ? t('facility.wanted.nothing') : t('facility.wanted.effect', { now, n: then }),
        },
      ]
    })
}
