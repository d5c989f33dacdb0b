import { describe, expect, it } from 'vitest'
import { normaliseResponse, responseSchema } from '../../core/response/schema.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { facilityPage } from './facility-page.ts'

const reply = (id: string, keys: object = {}) =>
  normaliseResponse(
    id,
    responseSchema.parse({
      name: { en: 'Operator', ru: 'Предприятие' },
      role: 'operator',
      text: { en: 'It is out of date.', ru: 'Данные устарели.' },
      source: 's1',
      received: id.slice(-10),
      answer: { en: 'A claim was added.', ru: 'Добавлено утверждение.' },
      ...keys,
    }),
  )

const located = {
  ...publishParts({
    facilities: [
      inventedFacility('kg/it', {
        volume_m3: [{ value: 1000, ...SAID }],
        status: [{ value: 'closed', ...SAID }],
      }),
      inventedFacility('kg/other', { volume_m3: [{ value: 1000, ...SAID }] }),
    ],
    countries: [inventedCountry('kg', both('Kyrgyzstan'))],
    responses: [
      reply('kg/it/2026-11-20', { about: ['volume_m3', 'name'], url: 'https://example.org/reply' }),
      reply('kg/it/2026-11-01', { role: 'community' }),
      reply('kg/it/2026-10-01', { about: ['dam_height_m', 'volume_m3'] }),
    ],
  }),
  lineOf: () => 1,
}
const page = (id: string, locale = 'en') => facilityPage(located, id, locale)
const beside = (id: string) =>
  page(id).groups.flatMap(({ facts }) =>
    facts.map(({ key, replies }) => [key, replies.map(({ anchor }) => anchor)] as const),
  )

describe('replies', () => {
  it('stand beside the value they speak to, the latest first, and on no other page', () => {
    expect(Object.fromEntries(beside('kg/it'))).toEqual({
      volume_m3: ['reply-2026-11-20', 'reply-2026-10-01'],
      status: [],
    })
    expect(Object.fromEntries(beside('kg/other'))).toEqual({ volume_m3: [] })
    expect(page('kg/other').replies).toEqual([])
  })

  it('are all told with what they are about and what the editors did', () => {
    expect(page('kg/it').replies.map(({ about }) => about)).toEqual([
      'Stored volume, name',
      'the whole record',
      'Dam height, Stored volume',
    ])
    expect(page('kg/it').replies[0]).toMatchObject({
      role: 'operator',
      date: '20\u00a0November\u00a02026',
      text: { text: 'It is out of date.' },
      answer: { text: 'A claim was added.' },
      sources: ['s1'],
      url: 'https://example.org/reply',
    })
    expect(page('kg/it', 'ru').replies[1]).toMatchObject({
      role: 'местные жители',
      about: 'вся запись',
      text: { text: 'Данные устарели.' },
    })
    expect(page('kg/it').replies[0]?.line.href).toContain('content/responses/kg/it/2026-11-20.yaml')
  })
})
