import type { IssueLocale } from './issue-text.ts'

/** Words of the inventory template beside those of the fields. */
export interface TemplateWords {
  readonly facilities: string
  readonly instructions: string
  readonly example: string
  /** Labels of the columns that are no facts. */
  readonly labels: Readonly<Record<string, string>>
  readonly english: string
  readonly russian: string
  readonly lines: readonly string[]
}

const en: TemplateWords = {
  facilities: 'Facilities',
  instructions: 'How to fill in',
  example: 'example',
  english: 'in English',
  russian: 'in Russian',
  labels: {
    row: 'Row (example rows are not read)',
    id: 'Id in the atlas (empty for a new facility)',
    kind: 'Kind',
    'name.en': 'Name in English',
    'name.ru': 'Name in Russian',
    'names_other.kk': 'Name in Kazakh',
    'names_other.ky': 'Name in Kyrgyz',
    'names_other.tg': 'Name in Tajik',
    'names_other.uz': 'Name in Uzbek',
    'names_other.tk': 'Name in Turkmen',
    aliases: 'Other names, one a line',
    country: 'Country',
    region: 'Region (of the list)',
    'region.en': 'Region in English, if not in the list',
    'region.ru': 'Region in Russian, if not in the list',
    'settlement.en': 'Settlement in English',
    'settlement.ru': 'Settlement in Russian',
    member_of: 'Group it belongs to (id)',
    lat: 'Latitude, degrees north',
    lon: 'Longitude, degrees east',
    precision: 'Precision of the coordinates',
    source: 'Source of this row (id)',
    as_of: 'Date the values hold for',
    locator: 'Page or table of the source',
    'note.en': 'Remark in English',
    'note.ru': 'Remark in Russian',
  },
  lines: [
    'Inventory of tailings management facilities for the open TMF atlas',
    '',
    'Fill in the sheet "Facilities": one row a facility. The first row of that sheet is hidden and names the fields: leave it as it is, and keep every column, even an empty one.',
    'Leave a cell empty where the value is not known. Never write 0 for what is not known. "Undisclosed" and "not applicable" are in the lists, or write [undisclosed] or [not-applicable].',
    'Numbers stand without a unit, in the unit of the header, without separators between thousands: 110500 or 2.4. A span is written 110000-150000, a limit <5, an estimate "about 100".',
    'Coordinates: 41.28222, or degrees, minutes and seconds: 41°16\'56". Say how precise they are.',
    'Years: 1967, or a span 1950-1959.',
    'Columns with a list take a word of the list, with what stands in brackets.',
    'Texts stand in English and in Russian, in two columns. Lists in one cell: one item a line (Alt+Enter).',
    'Every row names the source of its values (the id of a record in sources/) and the date they hold for: 2013, 2013-02 or 2013-02-25. Values of another source or date stand in a further row of the same facility.',
    'Values are never overwritten: what differs from the atlas becomes a further claim beside it.',
    'The example row is not read. Save as .xlsx; formulas, macros and links to other files are refused.',
    'Try it: npm run import -- FILE.xlsx --dry-run',
  ],
}

const ru: TemplateWords = {
  facilities: 'Хвостохранилища',
  instructions: 'Как заполнять',
  example: 'пример',
  english: 'по-английски',
  russian: 'по-русски',
  labels: {
    row: 'Строка (строки-примеры не читаются)',
    id: 'Идентификатор в атласе (для нового объекта пусто)',
    kind: 'Вид',
    'name.en': 'Название по-английски',
    'name.ru': 'Название по-русски',
    'names_other.kk': 'Название по-казахски',
    'names_other.ky': 'Название по-кыргызски',
    'names_other.tg': 'Название по-таджикски',
    'names_other.uz': 'Название по-узбекски',
    'names_other.tk': 'Название по-туркменски',
    aliases: 'Другие названия, по одному в строке',
    country: 'Страна',
    region: 'Область (из списка)',
    'region.en': 'Область по-английски, если её нет в списке',
    'region.ru': 'Область по-русски, если её нет в списке',
    'settlement.en': 'Населённый пункт по-английски',
    'settlement.ru': 'Населённый пункт по-русски',
    member_of: 'Группа, в которую входит (id)',
    lat: 'Широта, градусы с. ш.',
    lon: 'Долгота, градусы в. д.',
    precision: 'Точность координат',
    source: 'Источник этой строки (id)',
    as_of: 'На какую дату верны значения',
    locator: 'Страница или таблица источника',
    'note.en': 'Примечание по-английски',
    'note.ru': 'Примечание по-русски',
  },
  lines: [
    'Перечень хвостохранилищ для открытого атласа хвостохранилищ',
    '',
    'Заполните лист «Хвостохранилища»: одна строка — один объект. Первая строка листа скрыта и называет поля: не меняйте её и сохраните все столбцы, даже пустые.',
    'Если значение неизвестно, оставьте ячейку пустой. Никогда не пишите 0 вместо неизвестного. «Не раскрывается» и «не применимо» есть в списках; можно написать [undisclosed] или [not-applicable].',
    'Числа пишутся без единицы, в единице из шапки, без пробелов и знаков между тысячами: 110500 или 2,4. Промежуток: 110000-150000, предел: <5, оценка: «ок. 100».',
    'Координаты: 41.28222 или градусы, минуты и секунды: 41°16\'56". Укажите, насколько они точны.',
    'Годы: 1967 или промежуток 1950-1959.',
    'В столбцах со списком берите слово из списка вместе с тем, что стоит в скобках.',
    'Тексты даются по-русски и по-английски, в двух столбцах. Перечень в одной ячейке: по одному в строке (Alt+Enter).',
    'В каждой строке указан источник её значений (идентификатор записи в sources/) и дата, на которую они верны: 2013, 2013-02 или 2013-02-25. Значения из другого источника или на другую дату пишутся в следующей строке того же объекта.',
    'Имеющиеся значения не перезаписываются: всё, что расходится с атласом, становится ещё одним утверждением рядом.',
    'Строка-пример не читается. Сохраните файл как .xlsx; формулы, макросы и связи с другими файлами не принимаются.',
    'Проверить: npm run import -- FILE.xlsx --dry-run --lang ru',
  ],
}

const WORDS: Readonly<Record<IssueLocale, TemplateWords>> = { en, ru }

/** The words of the template in one language. */
export const templateWords = (locale: IssueLocale): TemplateWords => WORDS[locale]
