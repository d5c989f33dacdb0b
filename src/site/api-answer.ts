import type { APIRoute } from 'astro'
import { answer, jsonText } from '../artefacts/api/envelope.ts'
import type { Loaded } from './load.ts'
import { load } from './load.ts'

/** What a response says of its bytes. */
export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' } as const

/** A document as a response. */
export const jsonResponse = (value: unknown): Response =>
  new Response(jsonText(value), { headers: JSON_TYPE })

/** The route of an answer that stands at one address. */
export const answerRoute =
  (result: (loaded: Loaded) => unknown): APIRoute =>
  async () => {
    const loaded = await load()
    return jsonResponse(answer(loaded, result(loaded)))
  }
