import type { Translated } from '../../catalogue.ts'
import type { compare as english } from '../en/compare.ts'

export const compare: Translated<typeof english> = {
  'compare.title': 'Сравнить объекты',
  'compare.description':
    'От двух до четырёх объектов рядом: индекс с\u00a0интервалом, место, все сведения с\u00a0источниками и\u00a0то, что неизвестно.',
  'compare.lead':
    'Сравнение показывает, позволяют\u00a0ли данные вообще различить два объекта по\u00a0опасности и\u00a0в\u00a0чём именно они различаются.',
  'compare.how':
    'Ниже\u00a0— готовые пары: соседи в\u00a0рейтинге, в\u00a0группе и\u00a0на карте. С\u00a0JavaScript можно поставить рядом любые записи, от\u00a0двух до\u00a0четырёх.',
  'compare.printed.title': 'Готовые пары',
  'compare.printed.place': 'Соседи в\u00a0рейтинге',
  'compare.printed.place.note':
    'Каждый оценённый объект со\u00a0следующим за\u00a0ним. Где данные не\u00a0позволяют их различить, порядок ни\u00a0о\u00a0чём не\u00a0говорит.',
  'compare.printed.group': 'Соседи в\u00a0одной группе',
  'compare.printed.group.note': 'Хвостохранилища одной площадки, каждое со\u00a0следующим.',
  'compare.printed.near': 'Ближайшие друг к\u00a0другу',
  'compare.printed.near.note':
    'Каждая запись с\u00a0координатами и\u00a0ближайшая к\u00a0ней, если до\u00a0неё не\u00a0более 200\u00a0км. Где место самого объекта не\u00a0найдено, взята точка населённого пункта.',
  'compare.printed.published': 'Пары прежних выпусков',
  'compare.printed.published.note':
    'Сегодня они уже не\u00a0соседи, но\u00a0опубликованный адрес сохраняется.',
  'compare.printed.alike': 'Тот же материал, та же страна',
  'compare.printed.alike.note':
    'Записи без координат или без соседей поблизости, каждая со\u00a0следующей по\u00a0адресу.',
  'compare.and': '{one}\u00a0— {other}',

  'compare.pair.title': '{one}\u00a0— {other}: сравнение',
  'compare.pair.description':
    '{one}\u00a0— {other}: индекс, место и\u00a0все сведения с\u00a0источниками рядом.',
  'compare.pair.why': 'Почему эта пара: {why}.',
  'compare.bars.title': 'Индекс на\u00a0одной шкале',
  'compare.outside': 'вне рейтинга',
  'compare.facts.title': 'Сведения по\u00a0пунктам',

  'compare.answer.title': 'Позволяют\u00a0ли данные их различить?',
  'compare.answer.yes':
    'Да. Даже наименьший индекс, который допускают данные для «{high}», больше наибольшего для «{low}».',
  'compare.answer.no': 'Нет. Интервалы перекрываются: опаснее может оказаться любой из двух.',
  'compare.answer.equal': 'Нет. По\u00a0имеющимся данным индекс у\u00a0них одинаков.',
  'compare.answer.weights':
    'Это верно при любых весах частей: ни\u00a0в\u00a0одной части балл «{low}» не\u00a0может превысить балл «{high}».',
  'compare.answer.turn': 'При других весах частей порядок мог\u00a0бы измениться.',
  'compare.answer.open':
    'Поэтому ни\u00a0об\u00a0одном из них нельзя сказать, что он опаснее другого при любых весах частей.',
  'compare.answer.unrated':
    '{name}\u00a0— не\u00a0оценено, нет сведений: {components}. Интервал охватывает всё, что из-за этого остаётся возможным.',
  'compare.answer.excluded': 'Индекс на\u00a0это не\u00a0отвечает: {name}\u00a0— вне рейтинга.',

  'compare.caption':
    'Все сведения: каждое значение с\u00a0датой и\u00a0источником. Отметка в\u00a0первом столбце показывает, совпадают\u00a0ли данные.',
  'compare.fact': 'Сведения',
  'compare.same': 'одинаково',
  'compare.differs': 'есть различия',
  'compare.overlaps': 'диапазоны перекрываются',
  'compare.partly': 'известно не\u00a0обо всех',
  'compare.unknown': 'неизвестно',
  'compare.neither': 'Пока не\u00a0найдено ни\u00a0для одного объекта',
  'compare.more.title': 'Другие сравнения',
  'compare.more.with': 'С\u00a0участием: {name}',
  'compare.choose': 'Выбрать другие объекты для сравнения',
  'compare.permanent':
    'Набор готовых пар зависит от\u00a0данных выпуска. По\u00a0этому адресу эти два объекта видны всегда (нужен JavaScript):',

  'compare.group.standing': 'Индекс и\u00a0место',
  'compare.group.who': 'Что и\u00a0где',
  'compare.row.index': 'Индекс',
  'compare.row.rank': 'Место (интервал мест)',
  'compare.row.anywhere': 'Возможные места вместе с\u00a0неоценёнными',
  'compare.row.known': 'Частей с\u00a0данными',
  'compare.row.part': 'Часть: {part}',
  'compare.row.unknown': 'О\u00a0чём сведений нет',
  'compare.row.kind': 'Вид записи',
  'compare.row.country': 'Страна',
  'compare.row.place': 'Местоположение',
  'compare.row.group': 'Группа',
  'compare.row.incidents': 'Аварии и\u00a0предаварийные ситуации',
  'compare.score': '{best} ({range})',
  'compare.score.open': '{range}, наилучшей оценки нет',

  'compare.why.place': 'соседи в\u00a0рейтинге',
  'compare.why.group': 'соседи в\u00a0одной группе',
  'compare.why.near': 'расстояние {km}\u00a0км',
  'compare.why.near.rough': 'расстояние около {km}\u00a0км (координаты приблизительны)',
  'compare.why.near.same': 'в\u00a0атласе у\u00a0обоих одна точка',
  'compare.why.alike': 'тот же материал, та же страна',
  'compare.why.published': 'сопоставлены в\u00a0одном из\u00a0прежних выпусков',

  'compare.pick.label': 'Добавить объект: часть названия, кириллицей или латиницей',
  'compare.pick.add': 'Добавить',
  'compare.pick.found': {
    one: 'Найдена {n}\u00a0запись.',
    few: 'Найдено {n}\u00a0записи.',
    many: 'Найдено {n}\u00a0записей.',
    other: 'Найдено {n}\u00a0записи.',
  },
  'compare.pick.none': 'Записей с\u00a0таким названием нет.',
  'compare.pick.more': {
    one: 'И\u00a0ещё {n}; введите больше букв.',
    few: 'И\u00a0ещё {n}; введите больше букв.',
    many: 'И\u00a0ещё {n}; введите больше букв.',
    other: 'И\u00a0ещё {n}; введите больше букв.',
  },
  'compare.pick.full': 'Больше четырёх нельзя; чтобы добавить другой объект, уберите один.',
  'compare.pick.left': 'Сдвинуть влево: {name}',
  'compare.pick.right': 'Сдвинуть вправо: {name}',
  'compare.pick.remove': 'Убрать: {name}',
  'compare.pick.moved': '{name}: столбец {place} из\u00a0{all}.',
  'compare.pick.chosen': {
    one: 'Выбран {n}\u00a0объект, можно не\u00a0более четырёх.',
    few: 'Выбрано {n}\u00a0объекта, можно не\u00a0более четырёх.',
    many: 'Выбрано {n}\u00a0объектов, можно не\u00a0более четырёх.',
    other: 'Выбрано {n}\u00a0объекта, можно не\u00a0более четырёх.',
  },
  'compare.pick.empty': 'Выберите от\u00a0двух до\u00a0четырёх объектов.',
  'compare.pick.junk': 'В\u00a0атласе нет: {ids}.',
  'compare.pick.failed': 'Не\u00a0удалось загрузить данные. Готовые пары ниже работают и\u00a0без них.',
  'compare.pick.differing': 'Скрыть строки, в\u00a0которых всё совпадает',
}
