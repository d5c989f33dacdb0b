import type { Translated } from '../../catalogue.ts'
import type { schemaChecklist as english } from '../en/schema-checklist.ts'

/** Поля контрольных перечней и оценок. */
export const schemaChecklist: Translated<typeof english> = {
  'schema.checklist.part_of':
    'Перечень, к которому относятся вопросы файла. В первом файле перечня этого ключа нет.',
  'schema.checklist.name': 'Название перечня; если он предварительный, это сказано в названии.',
  'schema.checklist.status':
    'provisional: вопросы наши собственные; verified: сверено с официальным перечнем.',
  'schema.checklist.version': 'День последнего изменения вопросов.',
  'schema.checklist.groups': 'Части перечня по порядку.',
  'schema.checklist.categories': 'Разделы в том порядке, в каком они показываются.',
  'schema.checklist.categories.id': 'Первое слово идентификаторов вопросов раздела.',
  'schema.checklist.categories.name': 'Название раздела.',
  'schema.checklist.categories.topic':
    'Тема руководящих принципов ЕЭК ООН, к которой относятся вопросы, нашими словами.',
  'schema.checklist.sources': 'Документы, из которых известна структура.',
  'schema.checklist.notes': 'Чем перечень является и чем не является.',
  'schema.checklist.questions': 'Требования; каждое задано так, что «да» — безопасный ответ.',
  'schema.checklist.questions.id':
    'Идентификатор раздела, дефис, две цифры. Повторно он не используется никогда.',
  'schema.checklist.questions.group': 'Часть перечня, в которой вопрос задаётся.',
  'schema.checklist.questions.category': 'Раздел, в котором вопрос учитывается.',
  'schema.checklist.questions.weight': 'Вес: 1 полезно, 2 важно, 3 необходимо.',
  'schema.checklist.questions.critical':
    'Ставится, если всё, что ниже «да», требует действий само по себе, какой бы ни была доля.',
  'schema.checklist.questions.text': 'Вопрос. На него можно ответить на объекте или по его документам.',
  'schema.checklist.questions.why': 'Почему это важно, в одном-двух предложениях.',
  'schema.checklist.questions.evidence': 'Что считается подтверждением ответа.',
  'schema.checklist.questions.topic': 'Тема руководящих принципов, если она не та же, что у раздела.',
  'schema.checklist.questions.measures': 'Меры, которых требует ответ ниже «да».',
  'schema-where.checklist': 'Пишут редакторы; структура взята из опубликованной методики.',

  'schema.evaluation.checklist': 'Перечень, по которому отвечали.',
  'schema.evaluation.date': 'День оценки. Он же — имя файла.',
  'schema.evaluation.evaluator': 'Кто отвечал.',
  'schema.evaluation.evaluator.name': 'Кто отвечал: название; лучше организация, чем человек.',
  'schema.evaluation.evaluator.kind': 'Кем отвечающий приходится объекту.',
  'schema.evaluation.groups':
    'Части, по которым спрашивали, например только B1 после посещения. Без ключа — все части.',
  'schema.evaluation.source': 'Документ из sources/ с этой оценкой. Нужен он или url.',
  'schema.evaluation.url': 'Адрес, по которому оценка опубликована.',
  'schema.evaluation.answers': 'Ответы. Вопрос, которого здесь нет, считается открытым.',
  'schema.evaluation.answers.question': 'Идентификатор вопроса.',
  'schema.evaluation.answers.answer':
    'Насколько выполнено требование; not-applicable исключает вопрос, no-data оставляет его открытым.',
  'schema.evaluation.answers.evidence':
    'Что увидели или прочитали: как записано или на двух языках. При not-applicable — причина.',
  'schema.evaluation.answers.source': 'Документ из sources/, который это показывает.',
  'schema.evaluation.note': 'Замечание, например о погоде или о местах, куда не удалось попасть.',
  'schema-where.evaluation': 'В отчёте о посещении или в файле, который выдаёт форма атласа.',

  'schema.example-evaluation.marked': 'Что всё в файле вымышлено; страница печатает это над результатом.',
  'schema.example-evaluation.facility': 'Название объекта, которого не существует.',
  'schema.example-evaluation.checklist': 'Перечень, по которому отвечали.',
  'schema.example-evaluation.date': 'Вымышленный день.',
  'schema.example-evaluation.evaluator': 'Кто отвечал.',
  'schema.example-evaluation.evaluator.name': 'Вымышленное название.',
  'schema.example-evaluation.evaluator.kind': 'Кем отвечающий приходится объекту.',
  'schema.example-evaluation.groups': 'Части, по которым спрашивали. Без ключа — все части.',
  'schema.example-evaluation.answers': 'Ответы. Вопрос, которого здесь нет, считается открытым.',
  'schema.example-evaluation.answers.question': 'Идентификатор вопроса.',
  'schema.example-evaluation.answers.answer': 'Насколько выполнено требование.',
  'schema.example-evaluation.answers.evidence': 'Что увидели или прочитали, вымышлено.',
  'schema.example-evaluation.answers.source': 'Документ из sources/; примеру он не нужен.',
  'schema.example-evaluation.note': 'Замечание.',
  'schema-where.example-evaluation': 'Придумано редакторами, чтобы показать результат.',
}
