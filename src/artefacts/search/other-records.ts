import { claimsOf } from '../../core/claim.ts'
import { formatDate } from '../../i18n/format.ts'
import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { countryName } from '../facility/value-text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { lineText, titleOf, yearText } from '../source/source-words.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'
import { both, spellings } from './spellings.ts'

function countries({ published, locale, t }: Context): readonly SearchRecord[] {
  const { countries: records, facilities } = published.atlas
  return [...records.values()].map((country) => ({
    page: path.country(country.id),
    kind: 'country',
    ...spellings(country, locale),
    line: said([
      t('search.kind.country'),
      t('search.members', { n: facilities.filter((each) => each.country === country.code).length }),
    ]),
    countries: [country.code],
    near: [],
    text: country.code,
  }))
}

function towns(context: Context): readonly SearchRecord[] {
  return context.published.atlas.places.map((town) => ({
    page: path.nearTown(town.id),
    kind: 'town',
    ...spellings(town, context.locale),
    line: said([
      context.t('search.kind.town'),
      countryLink(context, town.country).text,
      context.t('search.near'),
    ]),
    countries: [town.country],
    near: [],
    text: '',
  }))
}

function incidents(context: Context): readonly SearchRecord[] {
  const { published, locale, t } = context
  return published.atlas.incidents.map((incident) => {
    const date = claimsOf(incident.date)[0]?.value
    const facility = published.atlas.facilities.find(({ id }) => id === incident.facility)
    const told = claimsOf(incident.whatHappened).map(({ value }) => worded(value, locale).text)
    return {
      page: path.incident(incident.id),
      kind: 'incident',
      ...spellings(incident, locale),
      line: said([
        t('search.kind.incident'),
        countryName(context, incident.country).text,
        date === undefined ? '' : formatDate(date, locale),
      ]),
      countries: [incident.country],
      near: [
        ...(incident.place ? both(incident.place) : []),
        ...(incident.waterBody ? both(incident.waterBody) : []),
        ...(facility ? both(facility.name) : []),
      ],
      text: told.join(' '),
    }
  })
}

function sources(context: Context): readonly SearchRecord[] {
  return [...context.published.atlas.sources.values()].map((source) => {
    const publisher = lineText(context, source.publisher).text
    return {
      page: path.source(source.id),
      kind: 'source',
      title: titleOf(context, source),
      also: [],
      line: said([context.t('search.kind.source'), publisher, yearText(context, source), source.id]),
      countries: [],
      near: [source.publisher],
      text: source.id,
    }
  })
}

/** Countries, towns, incidents, documents. */
export function otherRecords(context: Context): readonly SearchRecord[] {
  return [...countries(context), ...towns(context), ...incidents(context), ...sources(context)]
}
