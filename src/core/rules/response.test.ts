import { describe, expect, it } from 'vitest'
import { normaliseResponse, responseSchema } from '../response/schema.ts'
import { dateAfterRelease } from './date-after-release.ts'
import { responseRule } from './response.ts'
import { recordView } from './test-view.ts'

const pair = (en: string) => ({ en, ru: 'Текст' })
const REPLY = {
  name: pair('Kumtor'),
  role: 'operator',
  about: ['volume_m3'],
  text: pair('The volume is out of date.'),
  source: 's001',
  received: '2026-11-20',
  answer: pair('A further claim was added.'),
}
const IDS = { facilities: ['kg/kumtor'], sources: ['s001'] }
const FILE = 'responses/kg/kumtor/2026-11-20.yaml'
const told = (keys: object, file = FILE) =>
  responseRule
    .check(recordView(file, { ...REPLY, ...keys }, IDS))
    .map(({ code, path, params }) => [code, path.join('.'), params?.['meant']])
const shape = (keys: object) =>
  responseSchema.safeParse({ ...REPLY, ...keys }).error?.issues.map(({ message }) => message)

describe('a reply', () => {
  it('speaks to a record and to facts that are there', () => {
    expect(told({})).toEqual([])
    expect(told({ about: ['name', 'status'] })).toEqual([])
    expect(told({}, 'responses/kg/kumtr/2026-11-20.yaml')).toEqual([['unknown-facility', '', 'kg/kumtor']])
    expect(told({ about: ['status', 'volume_m'] })).toEqual([['unknown-fact', 'about.1', 'volume_m3']])
  })

  it('is filed under the day it was received, not after the release', () => {
    expect(told({ received: '2026-11-19' })).toEqual([['response-date-differs', 'received', undefined]])
    const late = recordView(FILE, { ...REPLY, received: '2026-12-01' }, IDS)
    expect(dateAfterRelease.check(late).map(({ code }) => code)).toEqual(['date-after-release'])
  })

  it('says where it can be read, and when it came', () => {
    expect(shape({})).toBeUndefined()
    expect(shape({ source: undefined })).toEqual(['response-without-source'])
    expect(shape({ source: undefined, url: 'https://example.org/reply' })).toBeUndefined()
    expect(shape({ received: '2026-11' })).toEqual(['bad-date'])
    expect(shape({ about: [] })).toEqual(['empty-list'])
  })

  it('belongs to the facility of its folder', () => {
    expect(normaliseResponse('kg/kumtor/2026-11-20', responseSchema.parse(REPLY))).toMatchObject({
      facility: 'kg/kumtor',
      about: ['volume_m3'],
    })
  })
})
