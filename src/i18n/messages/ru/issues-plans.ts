import type { IssueText } from '../../issue-text.ts'

/** О планах работы и тренингах. */
export const planIssues = {
  'bad-due': {
    message: '{found} — не срок.',
    hint: 'Укажите год, квартал, месяц или день в кавычках, с той точностью, какая есть в источнике: "2022", "2022-Q4", "2022-06" или "2022-06-30".',
  },
  'ends-before-start': {
    message: 'Окончание {found} раньше начала.',
    hint: 'Исправьте "from" или "to"; если событие заняло один день, уберите "to".',
  },
  'held-before-start': {
    message: 'Документ от {date} не может говорить, что событие {from} состоялось.',
    hint: 'Укажите в "held" более поздний документ или уберите "held": тогда на странице будет сказано, что открытых подтверждений не найдено.',
  },
} as const satisfies Record<string, IssueText>
