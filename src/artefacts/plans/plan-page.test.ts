import { describe, expect, it } from 'vitest'
import { normaliseTraining, trainingSchema } from '../../core/training/schema.ts'
import { normaliseWorkPlan, workPlanSchema } from '../../core/work-plan/schema.ts'
import { planCalendar, wholeCalendar } from '../calendar/events.ts'
import { inventedAtlas } from '../front/invented-atlas.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import { planPage } from './plan-page.ts'
import { plansPage } from './plans-page.ts'
import { trainingRows } from './training-rows.ts'

const pair = (en: string, ru = 'Текст') => ({ en, ru })
const item = (id: string, keys: object) => ({ id, task: pair(`do ${id}`), source: 's001', ...keys })
const PLAN = normaliseWorkPlan(
  'kz-2026',
  workPlanSchema.parse({
    kind: 'working-group',
    name: pair('Plan'),
    country: 'KZ',
    as_of: '2026',
    sources: ['s001'],
    items: [
      item('early', { due: '2026-06' }),
      item('shown', {
        due: '2026-Q1',
        evidence: [{ state: 'done', as_of: '2026-03', source: 's001' }],
      }),
      item('begun', { due: '2026-02-10', evidence: [{ state: 'under-way', as_of: '2026', source: 's001' }] }),
      item('later', { due: '2026-Q4', due_stated: pair('before the winter', 'до зимы') }),
      item('open', {}),
    ],
  }),
)
const EMPTY = normaliseWorkPlan(
  'kg-2025',
  workPlanSchema.parse({
    kind: 'working-group',
    name: pair('Other'),
    country: 'KG',
    as_of: '2025',
    sources: ['s001'],
  }),
)
const training = (id: string, keys: object) =>
  normaliseTraining(
    id,
    trainingSchema.parse({
      kind: 'workshop',
      name: pair(`Event ${id}`),
      from: '2020',
      sources: ['s001'],
      ...keys,
    }),
  )
const made = inventedAtlas()
const published: Published = {
  ...made,
  atlas: {
    ...made.atlas,
    'work-plans': new Map([EMPTY, PLAN].map((plan) => [plan.id, plan])),
    trainings: [
      training('held', {
        from: '2020-05-01',
        to: '2020-05-03',
        country: 'KZ',
        facilities: ['kz/sure'],
        held: { source: 's001', as_of: '2020-05' },
      }),
      training('announced', { from: '2021-05' }),
      training('future', { from: '2027-01-10' }),
    ],
  },
}

describe('the page of a plan', () => {
  const { items, counts, timeline } = planPage(published, 'kz-2026', 'en')

  it('says "no public evidence found", never that nothing was done', () => {
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      ['early', 'overdue, no public evidence found'],
      ['shown', 'done'],
      ['begun', 'overdue, under way'],
      ['later', 'no public evidence found'],
      ['open', 'no public evidence found'],
    ])
  })

  it('writes deadlines as exactly as they are known', () => {
    const plain = items.map(({ due }) => due.replaceAll('\u00a0', ' '))
    expect(plain).toEqual([
      'June 2026',
      '1st quarter of 2026',
      '10 February 2026',
      '4th quarter of 2026',
      'none stated',
    ])
    expect(planPage(published, 'kz-2026', 'ru').items[1]?.due.replaceAll('\u00a0', ' ')).toBe(
      'I квартал 2026 г.',
    )
  })

  it('counts against the date of the release', () => {
    expect(counts?.replaceAll('\u00a0', ' ')).toBe(
      '5 items. Shown done: 1. Overdue on 21 November 2026: 2. Without public evidence: 3.',
    )
  })

  it('draws each deadline within its year, the release after what is overdue', () => {
    expect(timeline?.bars.map(({ number, overdue }) => [number, overdue])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
    ])
    const ends = timeline?.bars.filter(({ overdue }) => overdue).map(({ x, width }) => x + width) ?? []
    expect(Math.max(...ends)).toBeLessThan(timeline?.release.x ?? 0)
  })

  it('of a plan without items says that they were not found', () => {
    expect(planPage(published, 'kg-2025', 'en')).toMatchObject({
      counts: null,
      timeline: null,
      calendar: null,
    })
    expect(plansPage(published, 'en').rows.map(({ id, counts: each }) => [id, each?.overdue])).toEqual([
      ['kz-2026', 2],
      ['kg-2025', undefined],
    ])
  })
})

describe('trainings', () => {
  const rows = trainingRows(contextOf(published, 'en'))

  it('took place only where a document says so', () => {
    expect(rows.map(({ id, held }) => [id, held.replaceAll('\u00a0', ' ')])).toEqual([
      ['held', 'a document says so (as of May 2020)'],
      ['announced', 'announced; no public evidence found that it took place'],
      ['future', 'planned'],
    ])
  })

  it('are dated as a reader writes it', () => {
    expect(rows.map(({ when }) => when.replaceAll('\u00a0', ' '))).toEqual([
      '1–3 May 2020',
      'May 2021',
      '10 January 2027',
    ])
    const [russian] = trainingRows(contextOf(published, 'ru'))
    expect(russian?.when.replaceAll('\u00a0', ' ')).toBe('1–3 мая 2020 г.')
  })

  it('stand on the page of their facility and country, and on no other', () => {
    const at = (only: object) => trainingRows(contextOf(published, 'en'), only).map(({ id }) => id)
    expect(at({ facility: 'kz/sure' })).toEqual(['held'])
    expect(at({ facility: 'kz/derived' })).toEqual([])
    expect(at({ country: 'KZ' })).toEqual(['held'])
    expect(rows[0]?.facilities.map(({ href }) => href)).toEqual(['/en/facilities/kz/sure/'])
  })
})

describe('calendars', () => {
  const days = ({ events }: ReturnType<typeof wholeCalendar>) =>
    events.map(({ uid, first, after }) => `${uid.slice(0, uid.indexOf('@'))} ${first} ${after}`)

  it('hold a deadline on the last day of its span', () => {
    expect(days(planCalendar(published, 'kz-2026', 'en'))).toEqual([
      'work-plan.kz-2026.early 2026-06-30 2026-07-01',
      'work-plan.kz-2026.shown 2026-03-31 2026-04-01',
      'work-plan.kz-2026.begun 2026-02-10 2026-02-11',
      'work-plan.kz-2026.later 2026-12-31 2027-01-01',
    ])
  })

  it('hold no event whose days are not known', () => {
    expect(days(wholeCalendar(published, 'en')).filter((day) => day.startsWith('training'))).toEqual([
      'training.held 2020-05-01 2020-05-04',
      'training.future 2027-01-10 2027-01-11',
    ])
    expect(plansPage(published, 'en').left).toMatch(/^1 event /)
  })

  it('know an event by the same id in every language, and say how exactly it is known', () => {
    const [en, ru] = [wholeCalendar(published, 'en'), wholeCalendar(published, 'ru')]
    expect(ru.events.map(({ uid }) => uid)).toEqual(en.events.map(({ uid }) => uid))
    expect(new Set(en.events.map(({ uid }) => uid)).size).toBe(en.events.length)
    const later = en.events.find(({ uid }) => uid.includes('.later@'))
    expect(later?.description).toContain('before the winter')
    expect(later?.description).toContain('The source names the quarter; the event stands on its last day.')
  })
})
