import type { IssueText } from '../../issue-text.ts'

/** О контрольных перечнях и оценках по ним. */
export const checklistIssues = {
  'expected-text-or-pair': {
    message: 'Здесь ожидался текст или текст на двух языках, а стоит {found}.',
    hint: 'Возьмите текст в кавычки или напишите { en: …, ru: … }.',
  },
  'question-id': {
    message: 'У вопроса не может быть идентификатора «{found}».',
    hint: 'Напишите идентификатор его раздела, дефис и две цифры, например dam-07.',
  },
  'checklist-part-head': {
    message: 'В файле, который служит частью перечня, есть собственный ключ «{key}».',
    hint: 'Оставьте его только в первом файле перечня или уберите «part_of».',
  },
  'evaluation-without-source': {
    message: 'Не сказано, где можно прочесть эту оценку.',
    hint: 'Добавьте «source» с идентификатором записи из sources/ или «url» с адресом.',
  },
  'answer-twice': {
    message: 'На вопрос {id} отвечено дважды.',
    hint: 'Оставьте верный ответ.',
  },
  'unknown-checklist': {
    message: 'Нет контрольного перечня «{id}».',
    hint: 'Укажите существующий файл из checklists/.',
  },
  'unknown-measure': {
    message: 'Нет меры «{id}».',
    hint: 'Добавьте measures/{id}.yaml или укажите существующую меру.',
  },
  'unknown-question': {
    message: 'В перечне {checklist} нет вопроса «{id}».',
    hint: 'Возьмите идентификатор со страницы перечня.',
  },
  'unknown-category': {
    message: 'В перечне нет раздела «{id}».',
    hint: 'Его разделы: {list}.',
  },
  'question-twice': {
    message: 'Вопрос {id} есть и в файле {other}.',
    hint: 'Дайте одному из двух следующий свободный номер его раздела.',
  },
  'question-not-asked': {
    message: 'Вопрос {id} относится к части {group}, а здесь учитываются только части: {list}.',
    hint: 'Добавьте часть в «groups» или уберите вопрос.',
  },
  'answer-without-reason': {
    message: 'Критический вопрос {id} назван неприменимым без объяснения.',
    hint: 'Объясните в «evidence», почему он неприменим, или ответьте на него.',
  },
  'evaluation-date-differs': {
    message: 'Оценка датирована {date}, а файл назван {filed}.',
    hint: 'Имя файла — день оценки; исправьте одно из двух.',
  },
} as const satisfies Record<string, IssueText>
