import type { Ranked } from '../../core/rank-types.ts'
import { componentNames } from '../list/evidence.ts'
import type { Status } from '../../core/facility/vocabulary.ts'
import { STATUSES } from '../../core/facility/vocabulary.ts'
import type { FacilityContext } from './facility-context.ts'
import { counts } from './ranking.ts'

/** Names of parts and facts stand within a sentence; names that begin with capitals keep them. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function excluded({ t }: FacilityContext, why: string): string {
  switch (why) {
    case 'kind-group':
    case 'kind-legacy-waste':
    case 'kind-radioactive-waste':
    case 'status-planned':
    case 'status-under-construction':
    case 'status-relocated':
      return t(`facility.sum.excluded.${why}`)
    default: {
      const status: Status | undefined = STATUSES.find((each) => why === `status-${each}`)
      return t('facility.sum.excluded.status', { status: status ? t(`status.${status}`) : why })
    }
  }
}

function rated(context: FacilityContext, { rank, score }: Ranked): readonly string[] {
  const { t, published } = context
  if (!rank) return []
  const { rated: n, all } = counts(published.main)
  const others = all > n ? [t('facility.sum.others', { n: all - n })] : []
  const { place, best, worst } = rank
  if (place === null) return [t('facility.sum.rank.open', { best, worst, n }), ...others]
  const shared = published.main.ranked.some(
    (other) => other.rank?.place === place && other.score.facility !== score.facility,
  )
  return [
    t(shared ? 'facility.sum.rank.shared' : 'facility.sum.rank', { place, n }),
    best === worst ? t('facility.sum.band.sure') : t('facility.sum.band', { best, worst }),
    ...others,
  ]
}

/** How a record ranks, or plainly why it does not. */
export function rankSentences(context: FacilityContext): readonly string[] {
  const { t, published, facility } = context
  const entry = published.main.byId.get(facility.id)
  if (!entry) return []
  const { score, rankAll } = entry
  if (score.excluded) return [excluded(context, score.whyUnrated ?? '')]
  if (entry.rank) return rated(context, entry)
  const components = componentNames(context, published.main, score.missing)
    .map(({ text }) => lower(text))
    .join(', ')
  return [
    t('facility.sum.unrated', { components }),
    ...(rankAll
      ? [
          t('facility.sum.anywhere', {
            best: rankAll.best,
            worst: rankAll.worst,
            n: counts(published.main).all,
          }),
        ]
      : []),
  ]
}
