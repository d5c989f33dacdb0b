import type { Translated } from '../../catalogue.ts'
import type { search as english } from '../en/search.ts'

/** Страница поиска и его результаты. */
export const search: Translated<typeof english> = {
  'search.title': 'Поиск',
  'search.description':
    'Поиск объекта, города, речного бассейна, оператора, материала, аварии или документа атласа по названию, кириллицей или латиницей.',
  'search.lead':
    'Пишите кириллицей или латиницей, другие написания тоже подойдут: по запросам «mailuu suu», «{name}» и «Mayluu-Suu» найдутся объекты в этом месте.',
  'search.other.title': 'Другие способы поиска',
  'search.other.intro':
    'Поиск работает в вашем браузере и требует JavaScript. Эти страницы работают и без него:',
  'search.other.names': 'все названия и написания по алфавиту',
  'search.other.facilities': 'все объекты по месту в рейтинге, названию, стране или объёму',
  'search.other.countries': 'объекты по странам',
  'search.other.map': 'объекты на карте',

  'notfound.search': 'Искать в атласе',
  'notfound.names': 'Посмотреть названия от А до Я',
  'search.front': 'Найти объект, город или реку',

  'search.field': 'Название, номер, город, река или оператор',
  'search.submit': 'Найти',
  'search.filter.kind': 'Что искать',
  'search.filter.kind.all': 'всё',
  'search.filter.country': 'Страна',
  'search.filter.country.all': 'все страны',
  'search.hint': 'Enter переводит к первому результату, стрелки — от одного к другому, Esc очищает поле.',

  'search.status.empty': 'Начните вводить название.',
  'search.status.loading': 'Идёт поиск…',
  'search.status.count': {
    one: '{n} результат по запросу «{question}»',
    few: '{n} результата по запросу «{question}»',
    many: '{n} результатов по запросу «{question}»',
    other: '{n} результата по запросу «{question}»',
  },
  'search.status.some': {
    one: 'Всех этих слов нет ни на одной странице; часть из них есть на {n} странице.',
    few: 'Всех этих слов нет ни на одной странице; часть из них есть на {n} страницах.',
    many: 'Всех этих слов нет ни на одной странице; часть из них есть на {n} страницах.',
    other: 'Всех этих слов нет ни на одной странице; часть из них есть на {n} страницы.',
  },
  'search.status.none': 'По запросу «{question}» ничего не найдено.',
  'search.status.missing':
    'Поиск здесь не работает: нужный для него указатель создаётся при сборке сайта. Все названия есть в алфавитном списке.',
  'search.more': {
    one: 'Показать ещё {n}',
    few: 'Показать ещё {n}',
    many: 'Показать ещё {n}',
    other: 'Показать ещё {n}',
  },
  'search.results': 'Результаты',
  'search.also': 'также: {name}',
  'search.none.title': 'Что можно попробовать',
  'search.none.shorter': 'Введите только первые буквы названия или одно слово из него.',
  'search.none.filters': 'Выберите выше «всё» и «все страны».',
  'search.none.names': 'Посмотрите среди всех названий',
  'search.none.language': 'Поищите это на английских страницах',
  'search.none.missing':
    'Известного вам объекта может не быть: в атласе их меньше, чем насчитывают власти. Посмотрите, чего не хватает.',

  'search.place': {
    one: 'место {place} ({band}) из {n} оценённого',
    few: 'место {place} ({band}) из {n} оценённых',
    many: 'место {place} ({band}) из {n} оценённых',
    other: 'место {place} ({band}) из {n} оценённых',
  },
  'search.band': {
    one: 'место {band} из {n} оценённого',
    few: 'место {band} из {n} оценённых',
    many: 'место {band} из {n} оценённых',
    other: 'место {band} из {n} оценённых',
  },
  'search.unrated': 'без оценки ({why})',
  'search.members': {
    one: '{n} запись',
    few: '{n} записи',
    many: '{n} записей',
    other: '{n} записи',
  },
  'search.near': 'объекты выше по течению и вокруг',

  'search.kind.facility': 'объект',
  'search.kind.town': 'населённый пункт',
  'search.kind.country': 'страна',
  'search.kind.region': 'регион',
  'search.kind.basin': 'бассейн',
  'search.kind.border': 'граница',
  'search.kind.material': 'материал',
  'search.kind.operator': 'оператор',
  'search.kind.status': 'состояние',
  'search.kind.incident': 'авария или предаварийная ситуация',
  'search.kind.source': 'документ',
  'search.kind.page': 'страница',

  'search.page.front': 'что такое атлас и на какие объекты смотреть в первую очередь',
  'search.page.map': 'все объекты с координатами на карте',
  'search.page.near': 'объекты выше города по течению и вокруг него',
  'search.page.facilities': 'рейтинг опасности: места, интервалы мест и баллы',
  'search.page.countries': 'сколько насчитывают власти и сколько есть в атласе',
  'search.page.regions': 'объекты по регионам',
  'search.page.basins': 'объекты по бассейнам рек',
  'search.page.borders': 'трансграничное воздействие: объекты по границам',
  'search.page.materials': 'объекты по содержимому: уран, золото, ртуть и другое',
  'search.page.operators': 'кто эксплуатирует объекты или владеет ими',
  'search.page.statuses': 'действующие, закрытые, заброшенные и другие объекты',
  'search.page.incidents': 'аварии, прорывы дамб и предаварийные ситуации',
  'search.page.backtest': 'известные аварии, оценённые по тому, что знали до них: попадания и промахи',
  'search.page.natech':
    'природные опасности, способные вызвать аварию: землетрясение, паводок, оползень, сель, ливень, мороз',
  'search.page.charts': 'баллы, интервалы мест, объёмы и даты на диаграммах',
  'search.page.compare': 'сравнение объектов бок о бок',
  'search.page.names': 'указатель всех названий и написаний',
  'search.page.gaps': 'какие недостающие факты прояснили бы больше всего',
  'search.page.method': 'как рассчитываются индексы опасности и риска',
  'search.page.sources': 'все документы, на которые ссылаются записи',
  'search.page.about': 'откуда взялся атлас, чего он не охватывает, лицензия и исправления',
}
