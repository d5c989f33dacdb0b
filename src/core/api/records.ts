import { z } from 'zod'
import { INCIDENT_KINDS } from '../incident/incident.ts'
import { SOURCE_KINDS } from '../source/source.ts'
import { factOf, numberClaim, placeClaim, wordClaim } from './facts.ts'
import type { Frozen } from './frozen.ts'
import { pages, recordHash, text } from './parts.ts'

const number = factOf(numberClaim)
const word = factOf(wordClaim)

/** One accident or near miss. */
export const incident = z
  .strictObject({
    id: z.string().meta({ examples: ['kg/mailuu-suu-1958'] }),
    kind: z.literal(INCIDENT_KINDS),
    name: text,
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.', examples: ['KG'] }),
    facility: z
      .string()
      .meta({ description: 'Id of the facility; null where it is none of ours.' })
      .nullable(),
    place: text.nullable(),
    facts: z.strictObject({
      location: factOf(placeClaim),
      date: word,
      what_happened: word,
      cause: word,
      released_m3: number,
      stored_m3: number,
      material: word,
      dam_height_m: number,
      runout_km: number,
      deaths: number,
      dam_type: word,
    }),
    water_body: text.meta({ description: 'Waters reached.' }).nullable(),
    notes: z.array(text),
    pages,
    record_hash: recordHash,
  })
  .meta({ id: 'Incident', description: 'One accident or near miss; claims may differ.' })

/** One cited document. */
export const source = z
  .strictObject({
    id: z.string().meta({ examples: ['s010'] }),
    title: z.string().meta({ description: 'As printed, in the language of the document.' }),
    publisher: z.string(),
    year: z.string().meta({ description: 'Date of publication, or undated.' }),
    year_note: text.nullable(),
    url: z.array(z.string()).meta({ description: 'Addresses; none if it is not on the web.' }),
    archived: z.array(z.string()).meta({ description: 'Addresses of archived copies.' }),
    accessed: z.string().meta({ description: 'Day it was read.' }).nullable(),
    language: z.array(z.string()).meta({ description: 'ISO 639-1 codes.' }),
    licence: z.string().meta({ description: 'As stated, or not-stated.' }),
    kind: z.literal(SOURCE_KINDS).meta({ description: 'Who speaks in it.' }),
    note: text.nullable(),
    pages,
    record_hash: recordHash,
  })
  .meta({ id: 'Source', description: 'One cited document.' })

/** An incident as the programs' interface gives it. */
export type IncidentAnswer = Frozen<z.infer<typeof incident>>

/** A document as the programs' interface gives it. */
export type SourceAnswer = Frozen<z.infer<typeof source>>
