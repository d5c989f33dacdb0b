import type { Translated } from '../../catalogue.ts'
import type { evaluation as english } from '../en/evaluation.ts'

/** Опубликованные оценки и вымышленный пример. */
export const evaluation: Translated<typeof english> = {
  'evaluation.title': '{name}: оценка, {date}',
  'evaluation.description':
    'Ответы по контрольному перечню, объект: {name}, {date}. Доля выполненных требований, достоверность, все ответы с подтверждениями.',
  'evaluation.crumb': 'Оценка, {date}',
  'evaluation.at.title': 'Контрольный перечень',
  'evaluation.at.none': 'Оценок не опубликовано.',
  'evaluation.at.line': '{date}, оценщик — {kind}',
  'evaluation.at.met': 'выполнено требований {met}, достоверность {credibility}',
  'evaluation.at.nothing': 'ни один вопрос не применим',
  'checklist.example.title': 'Пример оценки (вымышленный)',
  'checklist.example.description':
    'Вымышленная оценка вымышленного объекта: как выглядит результат по контрольному перечню атласа.',
  'checklist.example.crumb': 'Вымышленный пример',
  'checklist.example.mark': 'Вымышленный пример',
  'checklist.example.facility': 'Несуществующий объект: {name}',
  'evaluation.by': 'Оценка: {name} ({kind}), {date}, части {groups}.',
  'evaluation.by.checklist': 'Вопросы:',
  'evaluation.source': 'Опубликовано:',
  'evaluation.source.link': 'адрес, указанный оценщиком',
  'evaluation.note': 'Замечание оценщика:',
  'evaluation.result': 'Результат',
  'evaluation.result.lead':
    'Доля выполненных требований. Полоса идёт от случая «на все открытые вопросы ответ „нет“» до случая «на все открытые вопросы ответ „да“»; отметка — доля только по отвеченным вопросам.',
  'evaluation.result.category': 'Раздел',
  'evaluation.result.met': 'Выполнено требований',
  'evaluation.result.table': 'Результат по категориям, таблица',
  'evaluation.result.bar': 'От 0 до 100 %',
  'evaluation.result.credibility': 'Достоверность',
  'evaluation.result.answered': 'Отвечено',
  'evaluation.result.of': '{n} из {all}',
  'evaluation.result.overall': 'В целом',
  'evaluation.result.interval': '{best} (от {lo} до {hi})',
  'evaluation.result.open': 'от {lo} до {hi}',
  'evaluation.result.none': 'ни один вопрос не применим',
  'evaluation.result.aside': {
    one: '{n} вопрос исключён как неприменимый.',
    few: '{n} вопроса исключены как неприменимые.',
    many: '{n} вопросов исключены как неприменимые.',
    other: '{n} вопроса исключены как неприменимые.',
  },
  'evaluation.result.verdict':
    'Результат — не приговор дамбе. Он показывает, что ответили и насколько это подтверждено.',
  'evaluation.critical': 'Критические вопросы',
  'evaluation.critical.all': 'Все применимые критические требования выполнены.',
  'evaluation.critical.unmet': {
    one: '{n} критическое требование выполнено не полностью',
    few: '{n} критических требования выполнены не полностью',
    many: '{n} критических требований выполнены не полностью',
    other: '{n} критического требования выполнены не полностью',
  },
  'evaluation.critical.open': {
    one: '{n} критический вопрос открыт',
    few: '{n} критических вопроса открыты',
    many: '{n} критических вопросов открыты',
    other: '{n} критического вопроса открыты',
  },
  'evaluation.critical.none': 'Критических вопросов не задавали.',
  'evaluation.answers': 'Все ответы',
  'evaluation.answers.question': 'Вопрос',
  'evaluation.answers.answer': 'Ответ',
  'evaluation.answers.evidence': 'Подтверждение',
  'evaluation.answers.none': 'не приведено',
  'evaluation.file': 'Файл оценки',
}
