import type { Translated } from '../../catalogue.ts'
import type { table as english } from '../en/table.ts'

export const table: Translated<typeof english> = {
  'table.filter': 'Поиск и\u00a0фильтры',
  'table.name': 'Часть названия, кириллицей или латиницей',
  'table.more': 'Фильтры и\u00a0порядок',
  'table.country': 'Страна',
  'table.status': 'Состояние',
  'table.material': 'Материал',
  'table.all': 'все',
  'table.unknown': 'неизвестно',
  'table.lists': 'Какие списки показать',
  'table.list': '{title} ({n})',
  'table.sort': 'Порядок',
  'table.printed': 'исходный',
  'table.up': '{column}: по\u00a0возрастанию',
  'table.down': '{column}: по\u00a0убыванию',
  'table.reset': 'Сбросить',
  'table.shown': 'Показано: {shown} из\u00a0{all}.',
  'table.sorted-up': 'Порядок: «{column}», по\u00a0возрастанию.',
  'table.sorted-down': 'Порядок: «{column}», по\u00a0убыванию.',
  'table.places': 'Места указаны по\u00a0полному списку.',
  'table.hidden': 'Этот список вы скрыли.',
  'table.none': 'В\u00a0этом списке нет подходящих записей.',
}
