import type { Translated } from '../../catalogue.ts'
import type { problemWhyChecklist as english } from '../en/problem-why-checklist.ts'

/** Чем важны ошибки в контрольных перечнях и оценках. */
export const problemWhyChecklist: Translated<typeof english> = {
  'problem-why.expected-text-or-pair':
    'Подтверждение приводится так, как записано; его должны видеть читатели на обоих языках.',
  'problem-why.question-id':
    'Ответы и меры всегда ссылаются на вопросы по идентификаторам; раздел должен быть виден из идентификатора.',
  'problem-why.checklist-part-head': 'Сказанное в двух файлах может разойтись, и тогда неясно, что верно.',
  'problem-why.evaluation-without-source':
    'Суждение о дамбе, которое нельзя найти, мог написать кто угодно, и оно может навредить.',
  'problem-why.answer-twice': 'Из двух ответов учитывается один, и читателю неизвестно какой.',
  'problem-why.unknown-checklist': 'Без вопросов ответы ничего не значат.',
  'problem-why.unknown-measure': 'Вопрос отправил бы читателя к мере, которой нет.',
  'problem-why.unknown-question': 'Ответ потерялся бы без следа, а доли были бы неверны.',
  'problem-why.unknown-category': 'Вопрос вошёл бы в общий итог, но ни в один раздел.',
  'problem-why.question-twice': 'Один ответ засчитался бы за два вопроса.',
  'problem-why.question-not-asked':
    'Доли считаются по тем частям, которые спрашивали; ответ вне их молча пропал бы.',
  'problem-why.answer-without-reason':
    '«Неприменимо» исключает вопрос из всех долей. Причину для критического вопроса читатель должен иметь возможность оценить.',
  'problem-why.evaluation-date-differs':
    'Оценки показываются по порядку дней; две разные даты не дают его узнать.',
}
