import { describe, expect, test } from 'vitest'
import type { TestRecord } from './test-atlas.ts'
import { rated, said } from './test-atlas.ts'
import { pond, told } from './test-words.ts'

const members = (count: number): Readonly<Record<string, TestRecord>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`kg/m-${String(at)}`, { member_of: 'kg/it' }]))

describe('where it stands', () => {
  test('a place shared with another', () => {
    const twin: TestRecord = { volume_m3: [said(1e7)], water_hazard_class: [said(3 as const)] }
    expect(told(twin, { 'kg/twin': twin })).toMatchInlineSnapshot(`
      "What it holds is not known.
      Volume: 10 million m³ (as of 2003).
      Who runs or owns it is not known.
      What state it is in is not known.
      By potential hazard it shares place 1 of 2 rated facilities.
      The known facts allow any place between 1 and 2.

      Что именно хранится, неизвестно.
      Объём: 10 млн м³ (на 2003 год).
      Кто эксплуатирует объект или владеет им, неизвестно.
      В каком состоянии объект, неизвестно.
      Место по потенциальной опасности (поровну с другими): 1 из 2 оценённых объектов.
      По известным данным возможно любое место от 1 до 2."
    `)
  })
  test('a certain place', () => {
    expect(told({ ...pond, volume_m3: [said(9e9)] }, rated(4))).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 9,000 million m³ (as of 2003).
      Operator or owner: Combine.
      It is closed (as of 2003).
      By potential hazard it takes place 1 of 5 rated facilities.
      The known facts allow no other place.

      Что хранится: хвосты переработки урановых руд.
      Объём: 9 000 млн м³ (на 2003 год).
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Место по потенциальной опасности: 1 из 5 оценённых объектов.
      Другое место по известным данным невозможно."
    `)
  })
  test.each([0, 1, 2, 5, 21])('a group of %i', (count) => {
    expect(told({ ...pond, kind: 'group' }, members(count)).split('\n')).toMatchSnapshot()
  })
  test('mining waste', () => {
    expect(told({ ...pond, kind: 'legacy-waste' })).toMatchInlineSnapshot(`
      "Mining waste, not a tailings pond.
      What it holds: uranium mill tailings.
      Volume: 110,500 m³ (as of 2003).
      Operator or owner: Combine.
      It is closed (as of 2003).
      It has no place: the index is made for tailings ponds, not for mining waste.

      Это отходы горной добычи, а не хвостохранилище.
      Что хранится: хвосты переработки урановых руд.
      Объём: 110 500 м³ (на 2003 год).
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Места в списке нет: индекс создан для хвостохранилищ, а не для отходов горной добычи."
    `)
  })
  test('industrial waste that was taken away', () => {
    expect(told({ kind: 'radioactive-waste', mass_t: [said(18000)], status: [said('relocated' as const)] }))
      .toMatchInlineSnapshot(`
      "Radioactive industrial waste, not a tailings pond.
      What it held is not known.
      Mass: 18,000 t (as of 2003).
      By its mass, the volume is about 10,000–15,000 m³.
      Who runs or owns it is not known.
      Its content has been moved elsewhere (as of 2003).
      It has no place: the index is made for tailings ponds, not for industrial waste.

      Это радиоактивные промышленные отходы, а не хвостохранилище.
      Что именно хранилось, неизвестно.
      Масса: 18 000 т (на 2003 год).
      Такой массе соответствует объём примерно 10 000–15 000 м³.
      Кто эксплуатирует объект или владеет им, неизвестно.
      Содержимое вывезено в другое место (на 2003 год).
      Места в списке нет: индекс создан для хвостохранилищ, а не для промышленных отходов."
    `)
  })
  test('a plan', () => {
    expect(
      told({ material: pond.material, status: [said('planned' as const)], design_mass_t: [said(8.4e6)] }),
    ).toMatchInlineSnapshot(`
      "What it is to hold: uranium mill tailings.
      Designed for: 8.4 million t (as of 2003).
      Who runs or owns it is not known.
      It is planned (as of 2003).
      It has no place: there are no tailings in it yet.

      Что предполагается хранить: хвосты переработки урановых руд.
      Проектная вместимость: 8,4 млн т (на 2003 год).
      Кто эксплуатирует объект или владеет им, неизвестно.
      Объект только планируется (на 2003 год).
      Места в списке нет: хвостов здесь ещё нет."
    `)
  })
})

test.each([1, 2, 5, 21])('%i rated facilities take the right word', (count) => {
  const sentence = told({ ...pond, volume_m3: [said(100)] }, rated(count - 1))
    .split('\n')
    .filter((line) => line.includes(`${String(count)} rated`) || line.includes(`из ${String(count)} оценённ`))
  expect(sentence).toMatchSnapshot()
})

test.each([1, 2, 5, 21])('%i that cannot be rated are told of', (count) => {
  const others = Object.fromEntries(Array.from({ length: count }, (_, at) => [`kg/dim-${String(at)}`, {}]))
  expect(
    told(pond, others)
      .split('\n')
      .filter((line) => line.includes(` ${String(count)} `)),
  ).toMatchSnapshot()
})

test('no sentence of any status is longer than 25 words', () => {
  const states = [
    'planned',
    'active',
    'suspended',
    'orphaned',
    'rehabilitated',
    'reprocessed',
    'unknown-state',
  ] as const
  const long = states
    .flatMap((state) => told({ ...pond, status: [said(state)] }, rated(5)).split('\n'))
    .filter((sentence) => sentence.split(/\s+/u).length > 25)
  expect(long).toEqual([])
})
