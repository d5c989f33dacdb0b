import type { Translated } from '../../catalogue.ts'
import type { schemaMethod as english } from '../en/schema-method.ts'

export const schemaMethod: Translated<typeof english> = {
  'schema.method.any.status':
    'Сверено (verified), если сопоставлено с опубликованным оригиналом, иначе предварительно (provisional).',
  'schema.method.any.sources':
    'Документы, на которых это основано. Нет документов — решение редакции, и так и показано.',
  'schema.method.any.note': 'Почему так и что ещё не решено, на двух языках.',
  'schema.method.any.unit': 'Единица чисел; она должна совпадать с единицей поля.',

  'schema.method.name': 'Краткое название для таблиц.',
  'schema.method.full_name': 'Полное название.',
  'schema.method.default': 'Отмечает методику основного списка; отметка есть ровно у одной.',
  'schema.method.sources': 'Документы, в которых описан индекс.',
  'schema.method.rated_by': 'Части, по которым должны быть данные, иначе объект вообще не оценивается.',
  'schema.method.components': 'Части индекса. Оценка — их сумма.',
  'schema.method.components.id': 'Код части, один и тот же во всех методиках.',
  'schema.method.components.name': 'Название части на двух языках.',
  'schema.method.components.kind':
    'Как находят балл: по логарифму количества, по таблице слов или по отрезкам чисел.',
  'schema.method.components.input': 'Поле, которое она читает.',
  'schema.method.components.full_range':
    'Баллы, которые может принимать часть; берутся все, если ничего не известно.',
  'schema.method.components.rows': 'Таблица: значения или отрезки и их баллы.',
  'schema.method.components.rows.values': 'Слова или классы поля, о которых эта строка.',
  'schema.method.components.rows.score':
    'Балл; интервал [меньшее, большее], если оригинал не даёт одного числа.',
  'schema.method.components.rows.at_least': 'Нижний конец отрезка, включительно.',
  'schema.method.components.rows.above': 'Нижний конец отрезка, не включая его.',
  'schema.method.components.rows.below': 'Верхний конец отрезка, не включая его.',
  'schema.method.components.rows.at_most': 'Верхний конец отрезка, включительно.',
  'schema.method.derivations': 'Как часть без утверждений ограничивают по другому полю.',
  'schema.method.derivations.component': 'Часть, данные которой ограничивают.',
  'schema.method.derivations.by': 'Делением количества, по таблице слов или по самому наличию факта.',
  'schema.method.derivations.from': 'Поле, от которого отталкиваются.',
  'schema.method.derivations.divisor':
    'Пределы делителя, больше нуля. Пример: насыпная плотность от 1,2 до 1,8 тонны на кубический метр.',
  'schema.method.derivations.allows':
    'Границы исходной величины в её единице, если другой факт вообще указан.',
  'schema.method.derivations.rows': 'Таблица перехода от одного поля к другому.',
  'schema.method.derivations.rows.values': 'Значения исходного поля.',
  'schema.method.derivations.rows.gives': 'Значения, которые тогда возможны.',
  'schema.method.aging':
    'Как раскрывается интервал старой цифры: действующие хвостохранилища продолжают расти.',
  'schema.method.aging.input': 'Поле, которое устаревает.',
  'schema.method.aging.statuses': 'Состояния объекта, при которых это происходит.',
  'schema.method.aging.shelf_life_years': 'Сколько календарных лет цифра сохраняет силу.',
  'schema.method.aging.opens_hi_per_year':
    'На какую долю цифры растёт верхний предел за каждый следующий год.',
  'schema.method.unrated': 'Записи, которые есть в списке, но не оцениваются.',
  'schema.method.unrated.kinds': 'Виды записей, которые не оцениваются никогда.',
  'schema.method.unrated.statuses': 'Состояния, при которых хвостов сейчас нет.',
  'schema.method.open_questions': 'Что ещё предстоит выяснить по оригиналам.',
  'schema-where.method':
    'В публикации, где описан индекс. Исправление методики, по которой уже был выпуск, — новый файл.',
}
