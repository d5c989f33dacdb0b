import { z } from 'zod'
import { normaliseFact, rangeOf } from '../normalise-claim.ts'
import { present } from '../present.ts'
import { fact, numberClaim } from '../schema/claims.ts'
import { asOf } from '../schema/dates.ts'
import { countryCode, id } from '../schema/ids.ts'
import { line, localised, namesOther } from '../schema/text.ts'
import { TOTAL_UNITS } from './country.ts'
import type { Addressee, Country, InformationRequests } from './country.ts'

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

const total = z.strictObject({
  id: id.meta({ description: 'Name of the total within the country.', examples: ['inventoried-2019'] }),
  unit: z.literal(TOTAL_UNITS).meta({ description: 'What is counted.' }),
  what: localised.meta({ description: 'What exactly the authority counts.' }),
  differs: localised.meta({ description: 'Why the figure is not the number of our records.' }).optional(),
  fact: fact(numberClaim(z.number().min(0).max(99999999999))),
})

const contact = z.strictObject({
  what: localised.meta({ description: 'Whose contact it is.' }),
  value: line.meta({ description: 'Telephone, address or page as the source prints it.' }),
  source: id,
  as_of: asOf,
})

const addressee = z.strictObject({
  name: localised.meta({ description: 'What the body is called.' }),
  address: line.meta({ description: 'Postal address or page as the source prints it.' }).optional(),
  source: id,
  as_of: asOf,
})

const requests = z.strictObject({
  authority: addressee.meta({ description: 'The authority that a request is sent to.' }).optional(),
  help: addressee.meta({ description: 'Who helps where a request stays without an answer.' }).optional(),
  ground: z
    .strictObject({
      text: localised.meta({ description: 'The right to ask, for a letter.' }),
      sources: z.array(id).min(1),
      as_of: asOf,
    })
    .meta({ description: 'On what a request for information rests.' })
    .optional(),
})

/** A record of `countries/` as it stands in the file, keys in canonical order. */
export const countrySchema = z
  .strictObject({
    name: localised.meta({ description: 'Short name in both languages.' }),
    names_other: namesOther.optional(),
    bbox: z
      .strictObject({ west: longitude, south: latitude, east: longitude, north: latitude })
      .meta({ description: 'Box in degrees that every coordinate of the country lies in.' }),
    bbox_source: id.optional(),
    neighbours: z.array(countryCode).meta({ description: 'Neighbouring countries.' }).optional(),
    neighbours_source: id.optional(),
    totals: z
      .array(total)
      .meta({ description: 'What the authorities count in the whole country.' })
      .optional(),
    contacts: z.array(contact).meta({ description: 'Emergency services and authorities.' }).optional(),
    requests: requests
      .meta({ description: 'Whom to ask for facts about a facility, and by what right.' })
      .optional(),
  })
  .meta({ title: 'Country', description: 'One country; the file is named by its ISO code in lower case.' })

function addresseeOf({ name, address, source, as_of }: z.infer<typeof addressee>): Addressee {
  return { name, ...(address !== undefined && { address }), source, asOf: as_of }
}

function requestsOf({ authority, help, ground }: z.infer<typeof requests>): InformationRequests {
  return {
    ...(authority && { authority: addresseeOf(authority) }),
    ...(help && { help: addresseeOf(help) }),
    ...(ground && { ground: { text: ground.text, sources: ground.sources, asOf: ground.as_of } }),
  }
}

/** A validated record as the rest of the atlas sees it. */
export function normaliseCountry(fileId: string, record: z.infer<typeof countrySchema>): Country {
  return {
    id: fileId,
    code: fileId.toUpperCase(),
    name: record.name,
    namesOther: present(record.names_other),
    bbox: record.bbox,
    ...(record.bbox_source !== undefined && { bboxSource: record.bbox_source }),
    neighbours: record.neighbours ?? [],
    ...(record.neighbours_source !== undefined && { neighboursSource: record.neighbours_source }),
    totals: (record.totals ?? []).map(({ differs, fact: counted, ...rest }) => ({
      ...rest,
      ...(differs && { differs }),
      fact: normaliseFact(counted, rangeOf),
    })),
    contacts: (record.contacts ?? []).map(({ as_of, ...rest }) => ({ ...rest, asOf: as_of })),
    ...(record.requests && { requests: requestsOf(record.requests) }),
  }
}
