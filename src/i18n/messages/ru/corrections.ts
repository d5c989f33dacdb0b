import type { Translated } from '../../catalogue.ts'
import type { corrections as english } from '../en/corrections.ts'

export const corrections: Translated<typeof english> = {
  'statement.corrections.title': 'Исправления',
  'statement.corrections.head': 'Исправления в данных о хвостохранилищах',
  'statement.corrections.description':
    'Ошибки атласа хвостохранилищ, которые вышли и исправлены: что говорилось, что говорится теперь, кто заметил. И как сообщить об ошибке.',
  'statement.corrections.lead':
    'Если атлас сказал неверное, здесь об этом говорится: что стояло, что стоит теперь и с какого дня.',
  'corrections.log': 'Журнал',
  'corrections.none':
    'Исправлений пока не было. Это не значит, что ошибок нет: атлас молод, а то, что в нём заведомо ненадёжно, перечислено на странице известных недостатков.',
  'corrections.count': {
    one: '{n} исправление, сначала последнее',
    few: '{n} исправления, сначала последние',
    many: '{n} исправлений, сначала последние',
    other: '{n} исправления, сначала последние',
  },
  'corrections.col.what': 'Что было неверно и что стоит теперь',
  'corrections.col.published': 'Исправлено',
  'corrections.col.by': 'Кто заметил',
  'corrections.col.where': 'Где',
  'corrections.col.sources': 'Источник',
  'corrections.was': 'Было: ',
  'corrections.now': 'Стало: ',
  'corrections.cause': 'Причина: ',
  'corrections.told': 'сообщили {date}',
  'corrections.everywhere': 'не об отдельном объекте',
  'statement.corrections.counts.title': 'Что считается исправлением',
  'statement.corrections.counts.1':
    'Значение, название, место или дата, которых нет в указанном источнике: описка, не та единица, спутаны два места.',
  'statement.corrections.counts.2': 'Число, которое атлас неверно вычислил из верных сведений.',
  'statement.corrections.counts.3': 'Фраза, которая говорит больше, чем позволяют сведения.',
  'statement.corrections.other.title': 'Что не считается',
  'statement.corrections.other.1':
    'Новые сведения, более новые цифры и разногласия источников. Их добавляют рядом с прежними; о них говорят история файла и примечания к выпуску.',
  'statement.corrections.other.2':
    'Исправленный метод. Это новый файл метода и примечания о том, какие места он сдвинул.',
  'statement.corrections.how.title': 'Как сообщить об ошибке',
  'statement.corrections.how.1':
    '«Исправить» рядом с каждым значением открывает форму, где это сведение уже вписано. Подойдёт и письмо или обращение в хранилище.',
  'statement.corrections.how.2':
    'Укажите страницу, что на ней сказано, как правильно и каким документом это подтверждается.',
  'statement.corrections.how.3': 'Вашего имени в журнале не будет.',
  'statement.corrections.time.title': 'Сколько это занимает',
  'statement.corrections.time.1': 'Ответ, что сообщение дошло: в течение пяти рабочих дней.',
  'statement.corrections.time.2':
    'Явная описка: исправление в ближайшем выпуске, не позже четырнадцати дней после подтверждения.',
  'statement.corrections.time.3':
    'Ошибка, которая меняет место в списке или путает два объекта: сразу на странице известных недостатков, пока не исправлена.',
  'statement.corrections.time.4':
    'Это цели. Если срок пропущен, напишите ещё раз и сошлитесь на эту страницу.',
  'statement.corrections.old.title': 'Копии и прежние выпуски',
  'statement.corrections.old.1':
    'Записи из журнала не удаляют. Зафиксированная страница остаётся такой, какой была, и говорит об этом.',
}
