import { CONFIG } from '../../config.ts'
import type { Claim } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Place } from '../../core/facility/facility.ts'
import { dataFile, href, path, recordText } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Form } from '../open-data/files.ts'
import { dataPlans } from '../open-data/files.ts'
import { hasFiles } from '../open-data/scopes.ts'
import type { PressClaim } from './claim.ts'
import type { PressSubject } from './subject.ts'

/** A node of a graph in the words of schema.org, ready to be written as JSON. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** The licence of the data. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** Coordinates where the deciding claims agree on one place; digits are those of the record. */
function geo(claims: readonly Claim<Place>[]): LinkedNode {
  const [one, ...others] = decidingClaims(claims).map(({ value }) => value)
  if (!one || others.some(({ lat, lon }) => lat !== one.lat || lon !== one.lon)) return {}
  return {
    geo: { '@type': 'GeoCoordinates', latitude: one.lat, longitude: one.lon },
    additionalProperty: { '@type': 'PropertyValue', name: 'precision', value: one.precision },
  }
}

const inCountry = (code: string): LinkedNode => ({ '@type': 'PostalAddress', addressCountry: code })

/** The place that a page is about. */
function place(context: Context, { kind, id }: PressSubject, { name, address }: PressClaim): LinkedNode {
  const { atlas } = context.published
  const named = { '@id': `${address}#place`, name: name.text }
  if (kind === 'country')
    return { '@type': 'Country', ...named, identifier: atlas.countries.get(id)?.code ?? id.toUpperCase() }
  if (kind === 'basin') return { '@type': 'Place', ...named }
  const facility = atlas.facilities.find((each) => each.id === id)
  const other = worded(facility?.name ?? { en: '', ru: '' }, context.locale === 'ru' ? 'en' : 'ru').text
  return {
    '@type': 'Place',
    ...named,
    alternateName: other,
    address: inCountry(facility?.country ?? ''),
    ...geo(claimsOf(facility?.facts.location)),
  }
}

const download = (type: string, address: string): LinkedNode => ({
  '@type': 'DataDownload',
  encodingFormat: type,
  contentUrl: `${CONFIG.site}${address}`,
})

/** Forms that a search engine may offer: those for programs and maps, and all of them in one. */
const OFFERED: ReadonlySet<Form> = new Set(['csv', 'geojson', 'gpkg', 'parquet', 'zip'])

/** What of it can be downloaded: of a facility its record, of a country or a basin the files made for it. */
function downloads({ published }: Context, { kind, id }: PressSubject): readonly LinkedNode[] {
  if (kind === 'facility') return [download('application/yaml', recordText(`facilities/${id}.yaml`))]
  if (kind === 'incident' || !hasFiles(published, kind, id)) return []
  return dataPlans({ kind, id })
    .filter(({ form, table }) => OFFERED.has(form) && (table ?? 'facilities') === 'facilities')
    .map(({ type, path: file }) => download(type.replace(/;.*/, ''), dataFile(file)))
}

/** What the atlas holds of it as data. */
function dataset(context: Context, subject: PressSubject, claim: PressClaim, title: string): LinkedNode {
  const { locale, t } = context
  const distribution = downloads(context, subject)
  return {
    '@type': 'Dataset',
    name: title,
    description: claim.sentence,
    url: claim.address,
    version: claim.release,
    inLanguage: locale,
    license: LICENCE,
    creator: {
      '@type': 'Organization',
      name: t('site.name'),
      url: `${CONFIG.site}${href(locale, path.front())}`,
    },
    spatialCoverage: { '@id': `${claim.address}#place` },
    ...(distribution.length > 0 && {
      distribution: distribution.length === 1 ? distribution[0] : distribution,
    }),
  }
}

/** An accident with its day where the documents agree on one, whole or in part. */
function event({ published, locale }: Context, id: string, claim: PressClaim): LinkedNode {
  const incident = published.atlas.incidents.find((each) => each.id === id)
  const dates = [...new Set(claimsOf(incident?.date).map(({ value }) => value))]
  return {
    '@type': 'Event',
    name: claim.name.text,
    description: claim.sentence,
    url: claim.address,
    ...(dates.length === 1 && dates[0] !== 'undated' && { startDate: dates[0] }),
    location: {
      '@type': 'Place',
      ...(incident?.place && { name: worded(incident.place, locale).text }),
      address: inCountry(incident?.country ?? ''),
      ...geo(claimsOf(incident?.location)),
    },
  }
}

/** What a page is about, for machines: a place with its data, or an event. */
export const linkedNodes = (
  context: Context,
  subject: PressSubject,
  claim: PressClaim,
  title: string,
): readonly LinkedNode[] =>
  subject.kind === 'incident'
    ? [event(context, subject.id, claim)]
    : [place(context, subject, claim), dataset(context, subject, claim, title)]
