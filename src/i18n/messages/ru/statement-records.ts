import type { Translated } from '../../catalogue.ts'
import type { statementRecords as english } from '../en/statement-records.ts'

export const statementRecords: Translated<typeof english> = {
  'guide.kind.known-problems': 'Известные недостатки',
  'guide.kind.corrections': 'Исправления',
  'guide.kind-text.known-problems':
    'Что, по мнению редакции, неверно, ненадёжно или отсутствует: один список, к которому ведёт каждая страница.',
  'guide.kind-text.corrections':
    'Ошибки, которые стояли на сайте и исправлены. Записи добавляют, но не удаляют.',

  'schema.known-problems.problems': 'Недостатки, по одному пункту, в порядке страницы.',
  'schema.known-problems.problems.id': 'Имя недостатка внутри файла: на него ведут ссылки.',
  'schema.known-problems.problems.area': 'О чём он; на странице недостатки собраны по темам.',
  'schema.known-problems.problems.title': 'Недостаток в нескольких словах.',
  'schema.known-problems.problems.text': 'В чём он состоит, чтобы читатель мог судить сам.',
  'schema.known-problems.problems.effect': 'Что читателю надо учитывать, пока недостаток не устранён.',
  'schema.known-problems.problems.remedy': 'Что его устранит: документ, выезд, решение.',
  'schema.known-problems.problems.since': 'День, когда о нём впервые сказано.',
  'schema.known-problems.problems.settled':
    'День, когда недостаток устранён. Пока он остаётся, ключ не пишут; потом пункт уходит в конец страницы.',
  'schema.known-problems.problems.facilities':
    'Объекты, которых он касается. Если он касается всех или ни одного отдельного, ключ не пишут.',
  'schema.known-problems.problems.sources': 'Документы, из которых он виден.',
  'schema-where.known-problems':
    'В письмах читателей, в отзывах, в примечаниях записей, в предупреждениях проверки.',

  'schema.corrections.corrections': 'Исправления, по одному пункту, в любом порядке.',
  'schema.corrections.corrections.id': 'Имя исправления внутри файла: на него ведут ссылки.',
  'schema.corrections.corrections.published': 'День, когда вышли исправленные страницы.',
  'schema.corrections.corrections.told':
    'День, когда редакции сообщили об ошибке. Если её нашла сама редакция, ключ не пишут.',
  'schema.corrections.corrections.by': 'Кто указал на ошибку. Без имён людей.',
  'schema.corrections.corrections.facilities': 'Объекты, на чьих страницах была ошибка.',
  'schema.corrections.corrections.was': 'Что говорилось в атласе.',
  'schema.corrections.corrections.now': 'Что говорится теперь.',
  'schema.corrections.corrections.cause': 'Откуда взялась ошибка, если это известно.',
  'schema.corrections.corrections.sources': 'Документы, которые это подтверждают.',
  'schema-where.corrections': 'В запросе, которым ошибка исправлена, и в письме, где на неё указали.',

  'field-name.same_as_decided': 'Кто решил, что номера верны',
  'field-help.same_as_decided':
    'Для каждого номера из same_as: это тот же объект, его часть или нечто большее; кто решил, в какой день и по каким документам. Без этого номер показан как предложение.',
  'field-where.same_as_decided':
    'Сверьте название, место и оператора в чужой записи с источниками этой и назовите эти источники.',
  'guide.type.decisions': 'решения, каждое под ключом своего реестра',
  'extent.same': 'тот же объект',
  'extent.part': 'его часть',
  'extent.whole': 'нечто большее',
  'area.scores': 'Оценки и места',
  'area.coverage': 'Чего не хватает',
  'area.facts': 'Сведения',
  'area.places': 'Места и карты',
  'area.names': 'Названия и языки',
  'area.sources': 'Источники',
  'area.site': 'Сам сайт',
  'reporter.reader': 'читатель',
  'reporter.operator': 'оператор',
  'reporter.authority': 'ведомство',
  'reporter.media': 'журналист',
  'reporter.editor': 'редакция',
  'reporter.check': 'автоматическая проверка',

  'problem-why.outside-id-twice':
    'Кто соединит атлас с другим реестром, посчитает один объект дважды или два за один.',
  'problem-why.outside-id-missing':
    'Решение без номера, о котором оно принято, ничего не говорит; часто это опечатка в ключе.',

  'source.folder.known-problems': {
    one: 'Известные недостатки',
    few: 'Известные недостатки',
    many: 'Известные недостатки',
    other: 'Известные недостатки',
  },
  'source.folder.corrections': {
    one: 'Журнал исправлений',
    few: 'Журнал исправлений',
    many: 'Журнал исправлений',
    other: 'Журнал исправлений',
  },
  'source.cites.outside': 'Номер в другом реестре',
}
