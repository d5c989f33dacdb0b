import { describe, expect, it } from 'vitest'
import { readIcs } from '../lib/ics.ts'
import { folded, icsOf } from '../../src/artefacts/calendar/ics.ts'

const EVENT = {
  uid: 'work-plan.kz-2022.inventory@example.org',
  first: '2022-12-31',
  after: '2023-01-01',
  summary: 'Срок: пересмотреть перечень, карту; обратная черта \\ и «ёлочки»',
  description: `Первая строка, длинная: ${'хвостохранилище '.repeat(12)}\nВторая строка 😀`,
  url: 'https://example.org/ru/work-plans/kz-2022/#inventory',
}
const text = icsOf({
  name: 'Атлас, планы',
  language: 'ru',
  asOf: '2026-11-22',
  events: [EVENT, { ...EVENT, uid: 'b@c' }],
})

describe('a calendar', () => {
  const { head, events, faults } = readIcs(text)

  it('keeps to the form, as a reader of its own sees it', () => {
    expect(faults).toEqual([])
    expect(head.get('VERSION')?.value).toBe('2.0')
    expect(head.get('X-WR-CALNAME')?.value).toBe('Атлас, планы')
    expect(events).toHaveLength(2)
  })

  it('says what it was given, sign by sign', () => {
    const [event] = events
    expect(event?.get('SUMMARY')?.value).toBe(EVENT.summary)
    expect(event?.get('DESCRIPTION')?.value).toBe(EVENT.description)
    expect(event?.get('UID')?.value).toBe(EVENT.uid)
    expect(event?.get('URL')?.value).toBe(EVENT.url)
    expect(event?.get('DTSTART')).toMatchObject({ params: { VALUE: 'DATE' }, value: '20221231' })
    expect(event?.get('DTEND')).toMatchObject({ params: { VALUE: 'DATE' }, value: '20230101' })
  })

  it('is stamped with the release, never with the clock', () => {
    expect(events.map((event) => event.get('DTSTAMP')?.value)).toEqual([
      '20261122T000000Z',
      '20261122T000000Z',
    ])
  })

  it('lets no text begin a line of its own', () => {
    const evil = { ...EVENT, summary: 'a\r\nEND:VEVENT\nX:1\u2028b', description: 'c\u0000d' }
    const read = readIcs(icsOf({ name: 'x', language: 'en', asOf: '2026-11-22', events: [evil] }))
    expect(read.faults).toEqual([])
    expect(read.events).toHaveLength(1)
    expect(read.events[0]?.get('SUMMARY')?.value).toBe('a\nEND:VEVENT\nX:1\nb')
  })

  it('folds at 75 octets and cuts no character', () => {
    for (const line of ['x'.repeat(75), 'x'.repeat(76), 'ё'.repeat(200), `x${'😀'.repeat(60)}`]) {
      const parts = folded(line).split('\r\n')
      expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75)
      expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line)
    }
    expect(folded('x'.repeat(75))).not.toContain('\r\n')
  })
})
