import type { Translated } from '../../catalogue.ts'
import type { waters as english } from '../en/waters.ts'

export const waters: Translated<typeof english> = {
  'waters.steps.label': 'Границы ниже по течению',
  'waters.steps.claim': 'страна ниже по течению названа в документе',
  'waters.steps.river': 'следует из реки',
  'waters.steps.basin': 'следует из бассейна',
  'waters.step': '{from} → {into}',

  'waters.crossings': 'Реки, которые её пересекают',
  'waters.crossing': 'течёт в страну: {country}',
  'waters.crossings.other': 'Другие реки обеих стран',
  'waters.notes': 'Примечания',

  'waters.above.title': 'Что лежит выше этой границы',
  'waters.above.lead':
    'Все записи атласа, вода от которых проходит эту границу: по направлениям, в порядке рейтинга ниже. Расстояние указано, только если его называет источник.',
  'waters.above.none':
    'Ни об одной записи не известно, что она лежит выше этой границы. Для большинства записей ещё не установлены ни река, ни страны ниже по течению.',
  'waters.above.into': {
    one: 'Вода течёт в страну {country}: выше лежит {n} запись.',
    few: 'Вода течёт в страну {country}: выше лежат {n} записи.',
    many: 'Вода течёт в страну {country}: выше лежат {n} записей.',
    other: 'Вода течёт в страну {country}: выше лежат {n} записи.',
  },
  'waters.above.groups': {
    one: 'Группа, к которой относятся некоторые из них ({n}), тоже указана, но не считается и не ранжируется.',
    few: 'Группы, к которым относятся некоторые из них ({n}), тоже указаны, но не считаются и не ранжируются.',
    many: 'Группы, к которым относятся некоторые из них ({n}), тоже указаны, но не считаются и не ранжируются.',
    other:
      'Группы, к которым относятся некоторые из них ({n}), тоже указаны, но не считаются и не ранжируются.',
  },
  'waters.above.country': 'Страна',
  'waters.above.river': 'Река',
  'waters.above.distance': 'Расстояние до границы',
  'waters.above.basis': 'Откуда известно',
  'waters.above.band': 'Полоса мест здесь',
  'waters.above.unrated': 'без места',
  'waters.river.unknown': 'неизвестна',
  'waters.distance.unknown': 'расстояние неизвестно',

  'waters.schematic.title': 'От истока к устью',
  'waters.schematic.lead':
    'Это схема того, что говорят записи, а не карта: масштаба у неё нет. Вода течёт сверху вниз, притоки впадают справа.',
  'waters.schematic.none': 'Ни одна река этого бассейна ещё не внесена, поэтому рисовать нечего.',
  'waters.schematic.desc':
    'Реки бассейна «{basin}» от истока к устью: города, хвостохранилища и пересекаемые границы. Список рядом говорит то же словами.',
  'waters.schematic.list': 'То же словами',
  'waters.legend.known': 'сплошная линия: порядок вдоль реки известен',
  'waters.legend.unknown': 'пунктир: порядок неизвестен, объекты только собраны вместе',
  'waters.legend.facility': 'объект; у группы — по квадрату на каждое её хвостохранилище здесь',
  'waters.legend.town': 'город у показанной на карте реки, по её линии',
  'waters.legend.border': 'пересекаемая граница',
  'waters.row.river': '{river} ({country})',
  'waters.row.river.unknown': '{river} (страна не указана)',
  'waters.row.unordered': 'порядок вдоль реки неизвестен:',
  'waters.row.unplaced': 'где они впадают, неизвестно:',
  'waters.row.border': 'граница: {from} → {into}',
  'waters.row.mouth': 'впадает в: {water}',
  'waters.row.mouth.unknown': 'куда впадает, в записях не указано',
  'waters.row.members': {
    one: '{name}: {n} запись',
    few: '{name}: {n} записи',
    many: '{name}: {n} записей',
    other: '{name}: {n} записи',
  },
  'waters.row.no-river': {
    one: 'В бассейне, но река не указана: {n} запись',
    few: 'В бассейне, но река не указана: {n} записи',
    many: 'В бассейне, но река не указана: {n} записей',
    other: 'В бассейне, но река не указана: {n} записи',
  },
}
