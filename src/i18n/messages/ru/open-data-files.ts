import type { Translated } from '../../catalogue.ts'
import type { openDataFiles as english } from '../en/open-data-files.ts'

export const openDataFiles: Translated<typeof english> = {
  'open-data.form.csv': 'CSV для программ',
  'open-data.form.csv-ru': 'CSV для таблиц на русском',
  'open-data.form.xlsx-en': 'Книга по-английски',
  'open-data.form.xlsx-ru': 'Книга по-русски',
  'open-data.form.geojson': 'GeoJSON',
  'open-data.form.gpkg': 'GeoPackage',
  'open-data.form.parquet': 'GeoParquet',
  'open-data.form.zip': 'Архив всех этих файлов',
  'open-data.form.datapackage': 'Пакет данных',
  'open-data.form.dcat': 'Запись для каталогов данных (DCAT)',
  'open-data.form.citation': 'Как цитировать (CFF)',
  'open-data.form.readme': 'Прочтите сначала',
  'open-data.form.licence': 'Лицензия',
  'open-data.use.csv':
    'UTF-8, запятые, десятичные точки; коды и имена для программ. Python, R и базы данных читают как есть.',
  'open-data.use.csv-ru':
    'Точки с запятой, десятичные запятые, заголовки и слова по-русски: Excel с русскими настройками открывает сразу.',
  'open-data.use.xlsx-en':
    'Все таблицы для Excel или LibreOffice по-английски: заголовки закреплены, под ними единицы, отдельный лист объясняет каждый столбец.',
  'open-data.use.xlsx-ru':
    'Все таблицы для Excel или LibreOffice: заголовки закреплены, под ними единицы, отдельный лист объясняет каждый столбец.',
  'open-data.use.geojson': 'Точки со всеми столбцами для карт в сети.',
  'open-data.use.gpkg':
    'Все таблицы с точками одним файлом для QGIS и других карт; заголовки на двух языках.',
  'open-data.use.parquet':
    'Мал и быстр для DuckDB, pandas, Spark: точки в двоичной записи WKB, типы сохранены.',
  'open-data.use.zip': 'Всё из этого списка вместе с описанием, лицензией и контрольными суммами.',
  'open-data.use.datapackage':
    'Имена, типы, единицы и смысл каждого столбца по-английски и по-русски (Frictionless Table Schema).',
  'open-data.use.dcat': 'Для порталов открытых данных, которые собирают записи.',
  'open-data.use.citation': 'Для программ, которые ведут библиографию.',
  'open-data.use.readme': 'Что нужно знать до работы с любым из файлов.',
  'open-data.use.licence': 'Что можно делать с данными.',

  'open-data.read-me.title': 'Прочтите сначала',
  'open-data.read-me.release': 'Данные по состоянию на {date}, {state}.',
  'open-data.read-me.band':
    'Не приводите место без границ: места, какие допускают известные факты, стоят в соседних столбцах.',
  'open-data.read-me.index':
    'Индекс и места даны по основному методу. Пока этот метод не сверен с опубликованным подлинником, в столбце «Предварительно» стоит «да».',
  'open-data.read-me.facts':
    'У каждого числа три столбца: наименьшее и наибольшее, что допускает хоть один источник, и лучшая оценка — предпочтённого редакторами утверждения, иначе последнего по дате. Затем следует, на чём оно основано, дата и обозначения источников.',
  'open-data.read-me.empty':
    'Пустая ячейка никогда не означает ноль. Столбец «на чём основано» говорит почему: not-searched (ещё никто не нашёл), undisclosed (не раскрыто), not-applicable (неприменимо).',
  'open-data.read-me.joined': 'Несколько значений в одной ячейке разделены знаком |.',
  'open-data.read-me.position':
    'Знаков в координатах не больше, чем в записи; столбец «Точность положения» говорит, что обозначает точка: сам объект, его населённый пункт или менее точное место.',
  'open-data.read-me.apostrophe':
    'В файлах CSV перед текстом, который таблица приняла бы за формулу, стоит апостроф. В остальных форматах каждый текст дан как есть.',
  'open-data.read-me.lossless':
    'Таблица утверждений — форма без потерь: каждое значение каждого источника целиком, в виде JSON. Остальные таблицы следуют из неё.',
  'open-data.read-me.licence':
    'Данные: CC BY 4.0. У каждого документа своя лицензия, она указана в таблице источников.',
  'open-data.read-me.credit': 'Просим указывать: «Открытый атлас хвостохранилищ», {state}, {address}',
  'open-data.read-me.page': 'О файлах: {address}',
  'open-data.read-me.table': 'Таблица',
  'open-data.read-me.head': 'Заголовок',
  'open-data.read-me.name': 'Имя для программ',
  'open-data.read-me.unit': 'Единица',
  'open-data.read-me.meaning': 'Смысл',
  'open-data.licence.text':
    'Данные открытого атласа хвостохранилищ опубликованы по лицензии Creative Commons Attribution 4.0 International (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/deed.ru Их можно копировать, менять и публиковать с любой целью, если назвать открытый атлас хвостохранилищ, дать ссылку на лицензию и сказать, что изменено. У каждого документа своя лицензия, она указана в таблице источников.',

  'open-data.cite.message': 'Если вы используете эти данные, укажите атлас и его выпуск.',
  'open-data.cite.author': 'Редакторы открытого атласа хвостохранилищ',
  'open-data.cite.keyword': 'хвостохранилища',
}
