import type { Translated } from '../../catalogue.ts'
import type { planRecords as english } from '../en/plan-records.ts'

export const planRecords: Translated<typeof english> = {
  'guide.kind.work-plan': 'План работы',
  'guide.kind.training': 'Тренинг или встреча',
  'guide.kind-text.work-plan':
    'Один план с задачами: рабочей группы, цикла Конвенции, по рекомендациям обзора или по итогам встречи. Состояние указано, только если о нём говорит документ.',
  'guide.kind-text.training':
    'Один тренинг, выезд на объект, семинар или встреча, с объектами, на которых они прошли.',

  'schema.work-plan.kind': 'Чей это план: рабочей группы, Конвенции, обзора, встречи.',
  'schema.work-plan.name': 'Как называется план, на двух языках.',
  'schema.work-plan.country': 'Для какой страны план. Если для нескольких — уберите ключ.',
  'schema.work-plan.as_of': 'Дата или год, к которым относится план.',
  'schema.work-plan.text': 'Что это за план и кто его составил, нашими словами.',
  'schema.work-plan.sources': 'Документы, из которых известен план.',
  'schema.work-plan.items':
    'Задачи в порядке плана. Если план известен, а задачи не найдены, уберите список.',
  'schema.work-plan.items.id': 'Имя внутри плана, навсегда: по нему событие узнают календари.',
  'schema.work-plan.items.task': 'Что нужно сделать, нашими словами.',
  'schema.work-plan.items.due':
    'Срок с той точностью, какая есть в источнике: год, квартал вида 2022-Q4, месяц или день. Срок истёк, когда прошёл его последний день.',
  'schema.work-plan.items.due_stated': 'Срок словами источника, если они точнее.',
  'schema.work-plan.items.responsible': 'Кто отвечает за выполнение.',
  'schema.work-plan.items.support': 'Кто помогает.',
  'schema.work-plan.items.source': 'Документ, в котором стоит задача.',
  'schema.work-plan.items.locator': 'Страница, таблица или строка в нём.',
  'schema.work-plan.items.evidence':
    'Что говорят документы о состоянии. Если ничего не нашли, уберите ключ: на странице так и будет сказано, но не «не сделано».',
  'schema.work-plan.items.evidence.state': 'Что говорит документ.',
  'schema.work-plan.items.evidence.as_of': 'Дата, к которой относится состояние. Решает самая поздняя.',
  'schema.work-plan.items.evidence.source': 'Документ, который это говорит.',
  'schema-where.work-plan':
    'На страницах рабочих групп и конвенций, в протоколах, презентациях, обзорах и отчётах об их выполнении.',

  'schema.training.kind': 'Тренинг на объекте, другой тренинг, семинар или встреча.',
  'schema.training.name': 'Как называется, на двух языках.',
  'schema.training.country': 'В какой стране прошло. Если онлайн — уберите ключ.',
  'schema.training.place': 'Где прошло, словами.',
  'schema.training.from': 'Первый день; месяц или год, если точнее неизвестно.',
  'schema.training.to': 'Последний день, если дней было несколько.',
  'schema.training.planned': 'На когда событие намечали сначала, если его перенесли.',
  'schema.training.planned.from': 'Первый день по тому плану.',
  'schema.training.planned.to': 'Последний день по тому плану.',
  'schema.training.facilities':
    'Объекты, на которых прошло событие. Только те, что названы в источнике; оно будет показано на их страницах.',
  'schema.training.text': 'О чём оно было, нашими словами.',
  'schema.training.sources': 'Документы, в которых оно названо.',
  'schema.training.held':
    'Документ, который говорит, что событие состоялось. Если найден только план или приглашение, уберите ключ.',
  'schema.training.held.source': 'Идентификатор этого документа.',
  'schema.training.held.as_of': 'Его дата; она не может быть раньше события.',
  'schema-where.training': 'В новостях, протоколах и отчётах проектов, на страницах операторов и ведомств.',

  'problem-why.bad-due': 'Срок, который не дата, не может ни истечь, ни встать в календарь.',
  'problem-why.ends-before-start': 'Одна из двух дат неверна, и читатель не узнает, какая.',
  'problem-why.held-before-start':
    'Приглашение показывает, что событие намечали. Что оно состоялось, может сказать только более поздний документ.',

  'source.folder.work-plans': {
    one: '{n} план работы',
    few: '{n} плана работы',
    many: '{n} планов работы',
    other: '{n} плана работы',
  },
  'source.folder.trainings': {
    one: '{n} тренинг или встреча',
    few: '{n} тренинга и встречи',
    many: '{n} тренингов и встреч',
    other: '{n} тренинга и встречи',
  },
  'source.cites.held': 'Что событие состоялось',
  'source.cites.items': 'Задачи, сроки, состояние',
}
