import { STATUSES } from '../../core/facility/vocabulary.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { basinDetails } from './basin-details.ts'
import { borderDetails } from './border-details.ts'
import type { Detail } from './detail.ts'
import { detailOf } from './detail.ts'
import type { ViewKey } from './view-kinds.ts'

function materialDetails({ published, locale, t }: Context, id: string): readonly Detail[] {
  const material = published.atlas.materials.get(id)
  if (!material) return []
  return detailOf(t('views.material.is'), [worded(material.what, locale)])
}

function operatorDetails({ published, locale, t }: Context, id: string): readonly Detail[] {
  const operator = published.atlas.operators.get(id)
  return operator?.what ? detailOf(t('views.operator.is'), [worded(operator.what, locale)]) : []
}

function regionDetails(context: Context, id: string): readonly Detail[] {
  const { published, t } = context
  const code = published.atlas.regions.get(id)?.code
  return [
    ...detailOf(t('country.column.country'), [countryLink(context, id.slice(0, 2).toUpperCase())]),
    ...(code === undefined ? [] : detailOf(t('views.region.code'), [{ text: code }])),
  ]
}

function statusDetails({ published, t }: Context, id: string): readonly Detail[] {
  const status = STATUSES.find((each) => each === id)
  if (!status) return []
  const excluded = published.main.method.unrated.statuses.includes(status)
  const text = t(excluded ? 'views.status.excluded' : 'views.status.rated')
  return detailOf(t('views.status.ranking'), [{ text }])
}

/** What the records say of a view itself. */
export function detailsOf(context: Context, { kind, id }: ViewKey): readonly Detail[] {
  switch (kind) {
    case 'basin': {
      const basin = context.published.atlas.basins.get(id)
      return basin ? basinDetails(context, basin) : []
    }
    case 'border':
      return borderDetails(context, id)
    case 'material':
      return materialDetails(context, id)
    case 'operator':
      return operatorDetails(context, id)
    case 'region':
      return regionDetails(context, id)
    case 'status':
      return statusDetails(context, id)
  }
}
