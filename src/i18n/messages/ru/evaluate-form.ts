import type { Translated } from '../../catalogue.ts'
import type { evaluateForm as english } from '../en/evaluate-form.ts'

/** Сообщения формы оценки для её скрипта. */
export const evaluateForm: Translated<typeof english> = {
  'evaluate-form.loading': 'Форма готовится …',
  'evaluate-form.failed':
    'Форму не удалось загрузить. Попробуйте ещё раз при наличии сети или воспользуйтесь способом без формы, он описан ниже.',
  'evaluate-form.others': {
    one: 'На этом устройстве есть ответы для {n} объекта:',
    few: 'На этом устройстве есть ответы для {n} объектов:',
    many: 'На этом устройстве есть ответы для {n} объектов:',
    other: 'На этом устройстве есть ответы для {n} объекта:',
  },
  'evaluate-form.critical': 'критический',
  'evaluate-form.topic': 'Тема руководства ЕЭК ООН: {topic}',
  'evaluate-form.about': 'Почему это важно и что служит подтверждением',
  'evaluate-form.counts': 'Служит подтверждением:',
  'evaluate-form.answer.yes': 'да',
  'evaluate-form.answer.mostly': 'в основном',
  'evaluate-form.answer.partly': 'частично',
  'evaluate-form.answer.no': 'нет',
  'evaluate-form.answer.not-applicable': 'неприменимо',
  'evaluate-form.answer.no-data': 'нет данных',
  'evaluate-form.ask.evidence': 'Подтверждение: что это показывает (или почему неприменимо)',
  'evaluate-form.ask.note': 'Заметка для себя (печатается, не отправляется)',
  'evaluate-form.answered': 'отвечено: {answered} из {all}',
  'evaluate-form.met.none': 'ничего не применимо',
  'evaluate-form.met.open': 'выполнено: неизвестно, {range}',
  'evaluate-form.met.sure': 'выполнено: {best}',
  'evaluate-form.met.some': 'выполнено: {best} из отвеченного, {range} из всего',
  'evaluate-form.credibility': 'достоверность: с подтверждением отвечено {share}',
  'evaluate-form.critical.unmet': {
    one: 'Не выполнено критических требований: {n}',
    few: 'Не выполнено критических требований: {n}',
    many: 'Не выполнено критических требований: {n}',
    other: 'Не выполнено критических требований: {n}',
  },
  'evaluate-form.critical.open': {
    one: '{n} критический вопрос без ответа',
    few: '{n} критических вопроса без ответа',
    many: '{n} критических вопросов без ответа',
    other: '{n} критического вопроса без ответа',
  },
  'evaluate-form.head.met': 'Требования выполнены',
  'evaluate-form.head.credibility': 'Достоверность',
  'evaluate-form.head.answered': 'Отвечено',
  'evaluate-form.kept.kept': 'Сохранено на этом устройстве.',
  'evaluate-form.kept.found': 'На этом устройстве нашлись ваши ответы; продолжайте с того же места.',
  'evaluate-form.kept.changed': 'Ответы изменены в другом окне; здесь показано то, что стоит там.',
  'evaluate-form.kept.cleared': 'Стёрто: на этом устройстве ничего не хранится для этого объекта.',
  'evaluate-form.kept.damaged':
    'То, что устройство хранило для этого объекта, не читается. Форма начата заново; первый же ответ заменит прежнее.',
  'evaluate-form.kept.full':
    'На устройстве нет места: ответы не сохраняются. Сохраните их в файл, прежде чем закрыть страницу.',
  'evaluate-form.kept.blocked':
    'Браузер ничего не хранит (приватное окно?): ответы исчезнут, когда страница закроется. Сохраните их до этого в файл.',
  'evaluate-form.file.whose': 'Сначала выберите объект: по имени файла его не узнать.',
  'evaluate-form.file.refused': 'Файл {file} не открывается.',
  'evaluate-form.file.opened': 'Файл {file} открыт.',
  'evaluate-form.file.unknown': {
    one: 'Пропущен {n} ответ: такого вопроса в перечне нет: {list}.',
    few: 'Пропущены {n} ответа: таких вопросов в перечне нет: {list}.',
    many: 'Пропущено {n} ответов: таких вопросов в перечне нет: {list}.',
    other: 'Пропущено {n} ответа: таких вопросов в перечне нет: {list}.',
  },
  'evaluate-form.file.other': 'Он сделан для другого перечня ({id}); перечитайте каждый ответ.',
  'evaluate-form.offline.ready': 'Страница сохранена на устройстве и открывается без сети.',
  'evaluate-form.offline.copy':
    'Сети нет: это копия, сохранённая на устройстве; вопросы — на день, указанный внизу страницы.',
  'evaluate-form.offline.failed':
    'Страницу не удалось сохранить для работы без сети. Откройте её ещё раз при наличии сети или напечатайте листы.',
  'evaluate-form.offline.never':
    'Этот браузер не умеет хранить страницу для работы без сети. Напечатайте листы.',
  'evaluate-form.ready': 'Всё подходит. Ниже — оценка и способы её отправить.',
  'evaluate-form.unfit': 'Что-то изменено: проверьте ещё раз, прежде чем отправлять.',
  'evaluate-form.mail.evaluation': 'оценка',
}
