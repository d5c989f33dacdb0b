import type { IssueLocale } from './issue-text.ts'

/** Words of the report of `npm run import`. */
export interface ImportWords {
  readonly columns: string
  readonly notRead: string
  readonly rows: string
  readonly problems: string
  readonly sheetsUnread: string
  readonly level: Readonly<Record<'error' | 'warning', string>>
  readonly why: Readonly<Record<string, string>>
  readonly verdict: Readonly<Record<string, string>>
  readonly effect: Readonly<Record<string, string>>
  readonly skip: Readonly<Record<string, string>>
  readonly sheet: Readonly<Record<string, string>>
  readonly by: Readonly<Record<string, string>>
  readonly known: string
  readonly decides: string
  readonly kept: string
  readonly unreadCells: string
  readonly dry: string
  readonly refused: string
  readonly nothing: string
  readonly written: string
  readonly mapSaved: string
}

const en: ImportWords = {
  columns: 'Columns',
  notRead: 'not read',
  rows: 'Rows',
  problems: 'Not understood',
  sheetsUnread: 'Sheets that are not read',
  level: { error: 'error', warning: 'warning' },
  why: {
    'machine-key': 'a column of the template',
    'header-word': 'by the words of the header',
    'header-and-unit': 'by the header and its unit',
    'unit-alone': 'by the unit alone: please look',
    'not-known': 'the header is not known',
    'row-number': 'numbers of rows',
    taken: 'another column holds the same',
    editor: 'said by an editor',
  },
  verdict: {
    new: 'new',
    match: 'adds to a record',
    unchanged: 'adds nothing',
    'not-understood': 'not understood',
    skipped: 'passed over',
  },
  effect: {
    new: 'first claim',
    further: 'FURTHER CLAIM, differs',
    same: 'the same',
    'replaces-unknown': 'takes the place of a stated unknown',
    absence: 'stated unknown',
  },
  skip: {
    blank: 'blank',
    example: 'example',
    total: 'total',
    section: 'heading within the table',
    header: 'header repeated',
    editor: 'by the map',
  },
  sheet: { hidden: 'hidden', 'no-header': 'no header found', 'not-chosen': 'another was named' },
  by: {
    id: 'by its id',
    name: 'by its name',
    alias: 'by an alias',
    place: 'by its place',
    editor: 'said by an editor',
  },
  known: 'the record has',
  decides: 'newer than what is there: it would decide',
  kept: 'stays as it is in the record',
  unreadCells: 'cells in columns that are not read',
  dry: 'Dry run: nothing was written.',
  refused:
    'Nothing was written: mend what is not understood, say it in a map (--map FILE.json), or take the rest with --accept.',
  nothing: 'Nothing to write: the records hold all of this already.',
  written: 'Written',
  mapSaved: 'The map is saved; edit it and give it again',
}

const ru: ImportWords = {
  columns: 'Столбцы',
  notRead: 'не читается',
  rows: 'Строки',
  problems: 'Не понято',
  sheetsUnread: 'Листы, которые не читаются',
  level: { error: 'ошибка', warning: 'предупреждение' },
  why: {
    'machine-key': 'столбец шаблона',
    'header-word': 'по словам шапки',
    'header-and-unit': 'по шапке и единице',
    'unit-alone': 'только по единице: проверьте',
    'not-known': 'шапка незнакома',
    'row-number': 'номера строк',
    taken: 'то же самое в другом столбце',
    editor: 'указано редактором',
  },
  verdict: {
    new: 'новая запись',
    match: 'дополняет запись',
    unchanged: 'ничего не добавляет',
    'not-understood': 'не понято',
    skipped: 'пропущено',
  },
  effect: {
    new: 'первое утверждение',
    further: 'ЕЩЁ ОДНО УТВЕРЖДЕНИЕ, расходится',
    same: 'то же самое',
    'replaces-unknown': 'вместо пометки «неизвестно»',
    absence: 'пометка «неизвестно»',
  },
  skip: {
    blank: 'пустая',
    example: 'пример',
    total: 'итог',
    section: 'подзаголовок внутри таблицы',
    header: 'повтор шапки',
    editor: 'по файлу соответствий',
  },
  sheet: { hidden: 'скрыт', 'no-header': 'шапка не найдена', 'not-chosen': 'назван другой' },
  by: {
    id: 'по id',
    name: 'по названию',
    alias: 'по другому названию',
    place: 'по месту',
    editor: 'указано редактором',
  },
  known: 'в записи есть',
  decides: 'новее имеющихся: стало бы решающим',
  kept: 'в записи остаётся как есть',
  unreadCells: 'ячеек в столбцах, которые не читаются',
  dry: 'Пробный прогон: ничего не записано.',
  refused:
    'Ничего не записано: исправьте непонятое, поясните его в файле соответствий (--map FILE.json) или примите остальное с --accept.',
  nothing: 'Записывать нечего: всё это в записях уже есть.',
  written: 'Записано',
  mapSaved: 'Файл соответствий сохранён; исправьте его и передайте снова',
}

const WORDS: Readonly<Record<IssueLocale, ImportWords>> = { en, ru }

/** The words of a report in one language. */
export const importWords = (locale: IssueLocale): ImportWords => WORDS[locale]

const FORMS = {
  en: { row: { one: 'row', other: 'rows' } },
  ru: { row: { one: 'строка', few: 'строки', other: 'строк' } },
} as const

/** A number of rows. Example: `3 строки`. */
export function rowCount(count: number, locale: IssueLocale): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = FORMS[locale].row
  return `${count} ${forms[new Intl.PluralRules(locale).select(count)] ?? forms.other}`
}
