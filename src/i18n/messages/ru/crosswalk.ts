import type { Translated } from '../../catalogue.ts'
import type { crosswalk as english } from '../en/crosswalk.ts'

export const crosswalk: Translated<typeof english> = {
  'statement.crosswalk.title': 'Соответствие другим реестрам',
  'statement.crosswalk.head': 'Соответствия: хвостохранилища в Викиданных, GEM, GTP, OpenStreetMap',
  'statement.crosswalk.description':
    'Какое хвостохранилище атласа какой записи соответствует в Викиданных, Global Energy Monitor, Global Tailings Portal или OpenStreetMap и кто это решил.',
  'statement.crosswalk.lead':
    'Какая запись атласа какой записи другого реестра соответствует, кто так решил, когда и по какому документу.',
  'crosswalk.table': 'Соответствия',
  'crosswalk.none':
    'Пока не решено ни об одном соответствии. Ни в одном документе, на который ссылается атлас, нет номера из этих реестров, а по одному сходству названий номера не вносят. Таблица будет заполняться по мере решений; в файле ниже её столбцы уже есть.',
  'crosswalk.count': {
    one: '{n} соответствие, по объектам и реестрам',
    few: '{n} соответствия, по объектам и реестрам',
    many: '{n} соответствий, по объектам и реестрам',
    other: '{n} соответствия, по объектам и реестрам',
  },
  'crosswalk.col.facility': 'Запись',
  'crosswalk.col.register': 'Реестр',
  'crosswalk.col.number': 'Номер в нём',
  'crosswalk.col.extent': 'Чужая запись — это',
  'crosswalk.col.decided': 'Решение',
  'crosswalk.col.sources': 'Доказательства',
  'crosswalk.proposed': 'предложено, никто ещё не решил',
  'crosswalk.file': 'Соответствия в CSV',
  'statement.crosswalk.registers.title': 'Реестры',
  'statement.crosswalk.registers.1':
    'Викиданные: свободная база знаний. Номера начинаются с Q. Чаще всего там описан рудник; тогда хвостохранилище — часть записи.',
  'statement.crosswalk.registers.2':
    'Global Energy Monitor (GEM): базы рудников и предприятий. Запись — вся площадка, на которой может быть несколько хвостохранилищ.',
  'statement.crosswalk.registers.3':
    'Global Tailings Portal (GTP): что раскрыли о своих объектах горные компании, одна запись на объект.',
  'statement.crosswalk.registers.4':
    'OpenStreetMap (OSM): контуры на карте. Номер — это номер линии или отношения; он может смениться, если карту перерисуют.',
  'statement.crosswalk.rules.title': 'Как решают о соответствии',
  'statement.crosswalk.rules.1':
    'Редактор сверяет название, место и оператора с источниками записи и называет документы.',
  'statement.crosswalk.rules.2':
    'Указано, чему соответствует чужая запись: тому же объекту, его части или чему-то большему, например всему руднику.',
  'statement.crosswalk.rules.3':
    'Одна чужая запись не может совпадать с двумя нашими; проверка это не пропустит. Программа может предложить соответствие, но не решает о нём.',
  'statement.crosswalk.rules.4':
    'Номер без решения показан как предложение. Номера принадлежат другим реестрам и могут там измениться.',
}
