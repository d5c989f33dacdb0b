import { z } from 'zod'
import { envelopeOf } from './envelope.ts'
import { facility, facilityRow } from './facility.ts'
import type { Frozen } from './frozen.ts'
import { method } from './method.ts'
import { ranking, rankingHead } from './ranking.ts'
import { incident, source } from './records.ts'

const answerLink = z
  .strictObject({
    name: z.string().meta({ examples: ['facilities'] }),
    what: z.string().meta({ description: 'What it answers, in English.' }),
    url: z.string().meta({ description: 'Its address; a word in braces stands for an id.' }),
    schema: z.url().meta({ description: 'The JSON Schema of the answer.' }),
  })
  .meta({ id: 'AnswerLink', description: 'One of the answers.' })

/** The kinds of answers, each with its words, the addresses it stands at and the form of its result. */
export const ANSWERS = {
  index: {
    what: 'The answers there are.',
    paths: ['index.json'],
    result: z.array(answerLink),
  },
  facilities: {
    what: 'Every record with its facts, index and rank.',
    paths: ['facilities.json'],
    result: z.array(facilityRow),
  },
  facility: {
    what: 'One record with every claim and its score by every method.',
    paths: ['facilities/{cc}/{slug}.json'],
    result: facility,
  },
  rankings: {
    what: 'The lists there are, without their records.',
    paths: ['rankings.json'],
    result: z.array(rankingHead),
  },
  ranking: {
    what: 'One list: the world, a country, a basin, or the world by another method.',
    paths: [
      'rankings/world.json',
      'rankings/countries/{cc}.json',
      'rankings/basins/{id}.json',
      'rankings/methods/{id}.json',
    ],
    result: ranking,
  },
  incidents: {
    what: 'Accidents and near misses with every claim.',
    paths: ['incidents.json'],
    result: z.array(incident),
  },
  sources: {
    what: 'Every cited document.',
    paths: ['sources.json'],
    result: z.array(source),
  },
  methods: {
    what: 'Every method, whole.',
    paths: ['methods.json'],
    result: z.array(method),
  },
} as const

/** Name of an answer. */
export type AnswerName = keyof typeof ANSWERS

/** All answers, in the order in which a reader meets them. */
export const ANSWER_NAMES = Object.keys(ANSWERS).filter((name): name is AnswerName => name in ANSWERS)

/** The form of a whole answer. */
export const answerSchema = (name: AnswerName): z.ZodType => envelopeOf(ANSWERS[name].result)

/** The name of the answer at an address below the root; undefined where there is none. */
export function answerAt(address: string): AnswerName | undefined {
  const form = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
  return ANSWER_NAMES.find((name) => ANSWERS[name].paths.some((path) => form(path).test(address)))
}

/** A reference to another answer, as the index gives it. */
export type AnswerLink = Frozen<z.infer<typeof answerLink>>
