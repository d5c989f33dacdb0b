import { placeOf } from '../../core/facility/place.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { claimsOf } from '../../core/claim.ts'
import { REGIONAL_KM, regionalValues } from '../../core/seismic/regional.ts'
import type { SeismicValue } from '../../core/seismic/seismic.ts'
import { roundKm } from '../../core/waters/reach.ts'
import { numberFormat } from '../../i18n/format.ts'
import { worded } from '../../i18n/text.ts'
import type { AtlasContext } from '../list/context.ts'
import { unknownHazards } from './hazards.ts'
import { seismicWords } from './value-words.ts'

/** A sentence beside the natural hazards of a facility. */
export interface ProfileLine {
  readonly text: string
  /** Documents it rests on; none for what nobody says. */
  readonly sources: readonly string[]
}

const sourcesOf = ({ fact }: SeismicValue): readonly string[] => [
  ...new Set(claimsOf(fact).flatMap(({ source, also = [] }) => [source, ...also])),
]

/**
 * What the region says, marked as such, and the hazards of which nothing is known. Regional values stand
 * here and nowhere in the record: no score reads them.
 */
export function natechProfile(context: AtlasContext, facility: Facility): readonly ProfileLine[] {
  const { t, locale, published } = context
  const { near, whole } = regionalValues(published.atlas.seismic, placeOf(facility), facility.country)
  const { format } = numberFormat(locale)
  const place = (value: SeismicValue) => worded(value.place, locale).text
  const words = (value: SeismicValue) => {
    const note = claimsOf(value.fact)[0]?.note
    return [seismicWords(context, value), ...(note ? [worded(note, locale).text] : [])].join('; ')
  }
  const unknown = unknownHazards(facility).map((hazard) => t(`natech.hazard.${hazard}`))
  return [
    ...near.map(({ value, km }) => ({
      text: t('natech.profile.near', {
        place: place(value),
        km: format(roundKm(km)),
        value: words(value),
      }),
      sources: sourcesOf(value),
    })),
    ...whole.map((value) => ({
      text: t('natech.profile.whole', { place: place(value), value: words(value) }),
      sources: sourcesOf(value),
    })),
    ...(near.length + whole.length === 0
      ? [{ text: t('natech.profile.far', { km: REGIONAL_KM }), sources: [] }]
      : []),
    ...(unknown.length > 0
      ? [{ text: t('natech.profile.unknown', { list: unknown.join(', ') }), sources: [] }]
      : []),
  ]
}
