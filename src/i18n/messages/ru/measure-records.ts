import type { Translated } from '../../catalogue.ts'
import type { measureRecords as english } from '../en/measure-records.ts'

export const measureRecords: Translated<typeof english> = {
  'guide.kind.measure': 'Мера',
  'guide.kind-text.measure':
    'Одно действие по устранению недостатка: в чём проблема, что делать и чем подтверждается выполнение.',
  'schema.measure.name': 'Что сделать, в нескольких словах, в неопределённой форме.',
  'schema.measure.term': 'Как скоро это можно выполнить.',
  'schema.measure.effort': 'Примерный порядок затрат сил и средств, но не цена.',
  'schema.measure.categories':
    'Категории контрольного перечня, которым служит мера. С первой из них начинается имя файла.',
  'schema.measure.problem': 'Что не так и почему это важно: одно–три предложения.',
  'schema.measure.action': 'Что сделать — так, чтобы на площадке можно было начать.',
  'schema.measure.completion': 'Документ, отсчёт или снимок, который подтверждает выполнение.',
  'schema-where.measure': 'Пишет редакция своими словами; из других каталогов ничего не переписано.',

  'measure.term.short': 'Краткосрочные',
  'measure.term.medium': 'Среднесрочные',
  'measure.term.long': 'Долгосрочные',
  'measure.term-text.short': 'Примерно в течение трёх месяцев, без строительного проекта.',
  'measure.term-text.medium': 'Примерно в течение двух лет: изыскания, планы, ремонт, приборы.',
  'measure.term-text.long': 'Дольше двух лет или навсегда: строительство и закрытие.',
  'measure.effort.low': 'малые',
  'measure.effort.medium': 'средние',
  'measure.effort.high': 'большие',
  'measure.effort-text.low': 'силами и средствами самой площадки',
  'measure.effort-text.medium': 'подрядчики или оборудование в пределах текущего бюджета',
  'measure.effort-text.high': 'строительный проект с отдельным бюджетом',
  'measure.category.site': 'Площадка и климат',
  'measure.category.geology': 'Геология и основание',
  'measure.category.deposition': 'План складирования',
  'measure.category.substances': 'Хвосты и вещества',
  'measure.category.dam': 'Дамба и экраны',
  'measure.category.transport': 'Транспорт и трубопроводы',
  'measure.category.water': 'Водное хозяйство',
  'measure.category.environment': 'Воздействие на окружающую среду',
  'measure.category.emergency': 'Готовность к авариям',
  'measure.category.monitoring': 'Мониторинг',
  'measure.category.staff': 'Обучение и персонал',
  'measure.category.inspection': 'Проверки и документация',
  'measure.category.closure': 'Закрытие',
}
