import { describe, expect, test } from 'vitest'
import type { TestRecord } from './test-atlas.ts'
import { rated, said } from './test-atlas.ts'
import { pond, told } from './test-words.ts'

describe('what it holds', () => {
  test('one volume, the only rated one', () => {
    expect(told(pond)).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 110,500 m³ (as of 2003).
      Operator or owner: Combine.
      It is closed (as of 2003).
      By potential hazard it takes place 1 of 1 rated facility.
      The known facts allow no other place.

      Что хранится: хвосты переработки урановых руд.
      Объём: 110 500 м³ (на 2003 год).
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Место по потенциальной опасности: 1 из 1 оценённого объекта.
      Другое место по известным данным невозможно."
    `)
  })
  test('a mass only, an owner in two words, a month', () => {
    expect(
      told(
        {
          material: pond.material,
          mass_t: [said(36e6, 'undated')],
          status: [said('abandoned' as const, '2013-02')],
        },
        rated(1),
      ),
    ).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Mass: 36 million t (undated).
      By its mass, the volume is about 20–30 million m³.
      Who runs or owns it is not known.
      It is abandoned (as of February 2013).
      By potential hazard it takes place 1 of 2 rated facilities.
      The known facts allow no other place.

      Что хранится: хвосты переработки урановых руд.
      Масса: 36 млн т (без даты).
      Такой массе соответствует объём примерно 20–30 млн м³.
      Кто эксплуатирует объект или владеет им, неизвестно.
      Объект заброшен (на февраль 2013 г.).
      Место по потенциальной опасности: 1 из 2 оценённых объектов.
      Другое место по известным данным невозможно."
    `)
  })
  test('volumes that differ, the preferred one first', () => {
    const volume = [{ ...said(2e7, '2011'), preferred: true as const }, said(3.6e7, '2026', 's002')]
    expect(told({ ...pond, volume_m3: volume }, rated(4))).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 20 million m³ (as of 2011).
      Across the sources: 20–36 million m³.
      Operator or owner: Combine.
      It is closed (as of 2003).
      By potential hazard it takes place 1 of 5 rated facilities.
      The known facts allow no other place.

      Что хранится: хвосты переработки урановых руд.
      Объём: 20 млн м³ (на 2011 год).
      Разброс по источникам: 20–36 млн м³.
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Место по потенциальной опасности: 1 из 5 оценённых объектов.
      Другое место по известным данным невозможно."
    `)
  })
  test('an old figure of a pond in use, dated to the day', () => {
    expect(
      told(
        { ...pond, status: [said('active' as const, '2026')], volume_m3: [said(5e7, '2013-02-25')] },
        rated(20),
      ),
    ).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 50 million m³ (as of 25 February 2013).
      Operator or owner: Combine.
      It is in use (as of 2026).
      By potential hazard it takes place 1 of 21 rated facilities.
      The known facts allow no other place.
      The figure is old and more may have been added since, so the index allows for more than was stated.

      Что хранится: хвосты переработки урановых руд.
      Объём: 50 млн м³ (на 25 февраля 2013 г.).
      Оператор или владелец: Комбинат.
      Объект действует (на 2026 год).
      Место по потенциальной опасности: 1 из 21 оценённого объекта.
      Другое место по известным данным невозможно.
      Данные об объёме старые, с тех пор могло накопиться больше, и индекс это учитывает."
    `)
  })
  test('nothing at all', () => {
    expect(told({}, rated(2))).toMatchInlineSnapshot(`
      "What it holds is not known.
      How much it holds is not known.
      Who runs or owns it is not known.
      What state it is in is not known.
      It is not rated, for lack of data: capacity, toxicity.
      Unknown is not safe: among all 3 facilities it could take any place between 1 and 3.

      Что именно хранится, неизвестно.
      Сколько отходов накоплено, неизвестно.
      Кто эксплуатирует объект или владеет им, неизвестно.
      В каком состоянии объект, неизвестно.
      Объект не оценён, нет данных: вместимость, токсичность.
      Неизвестное не значит безопасное: из 3 мест возможно любое от 1 до 3."
    `)
  })
  test('no volume but a design', () => {
    expect(told({ ...pond, volume_m3: undefined, design_volume_m3: [said(15e6)] }, rated(3)))
      .toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Designed for: 15 million m³ (as of 2003).
      How much it holds is not known.
      Operator or owner: Combine.
      It is closed (as of 2003).
      It is not rated, for lack of data: capacity.
      Unknown is not safe: among all 4 facilities it could take any place between 1 and 4.

      Что хранится: хвосты переработки урановых руд.
      Проектная вместимость: 15 млн м³ (на 2003 год).
      Сколько отходов накоплено, неизвестно.
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Объект не оценён, нет данных: вместимость.
      Неизвестное не значит безопасное: из 4 мест возможно любое от 1 до 4."
    `)
  })
})

describe('who runs it, and its state', () => {
  test('two owners and two states at one date', () => {
    const operator = [said({ en: 'A', ru: 'А' }), said({ en: 'B', ru: 'Б' }, '2003', 's002')]
    const status = [said('active' as const), said('closed' as const, '2003', 's002')]
    expect(told({ ...pond, operator, status }, rated(1))).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 110,500 m³ (as of 2003).
      Operator or owner: A; B.
      Sources differ on its state: active; closed.
      By potential hazard it takes place 1 of 2 rated facilities.
      The known facts allow no other place.
      The figure is old and more may have been added since, so the index allows for more than was stated.

      Что хранится: хвосты переработки урановых руд.
      Объём: 110 500 м³ (на 2003 год).
      Оператор или владелец: А; Б.
      О состоянии объекта источники расходятся: действует; закрыто.
      Место по потенциальной опасности: 1 из 2 оценённых объектов.
      Другое место по известным данным невозможно.
      Данные об объёме старые, с тех пор могло накопиться больше, и индекс это учитывает."
    `)
  })
  test('five facts on which sources differ', () => {
    const differ = (a: number, b: number) => [said(a), said(b, '2003', 's002')]
    const facts: TestRecord = {
      area_ha: differ(1, 2),
      dam_height_m: differ(1, 2),
      dam_length_m: differ(1, 2),
      river_km: differ(1, 2),
      border_km: differ(1, 2),
    }
    expect(told({ ...pond, ...facts }, rated(1))).toMatchInlineSnapshot(`
      "What it holds: uranium mill tailings.
      Volume: 110,500 m³ (as of 2003).
      Operator or owner: Combine.
      It is closed (as of 2003).
      By potential hazard it takes place 1 of 2 rated facilities.
      The known facts allow no other place.
      Sources differ on: area, dam height, dam length, distance to the river and more.

      Что хранится: хвосты переработки урановых руд.
      Объём: 110 500 м³ (на 2003 год).
      Оператор или владелец: Комбинат.
      Объект закрыт (на 2003 год).
      Место по потенциальной опасности: 1 из 2 оценённых объектов.
      Другое место по известным данным невозможно.
      Источники расходятся: площадь, высота дамбы, длина дамбы, расстояние до реки и другое."
    `)
  })
})
