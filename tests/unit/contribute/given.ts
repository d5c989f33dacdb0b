import type { Answers } from '../../../src/forms/contribute/answers.ts'

/** Names of the controls of both forms. */
export const CONTROLS = new Set([
  ...[
    'value',
    'range.0',
    'range.1',
    'as_of',
    'locator',
    'stated',
    'source',
    'note',
    'note.en',
    'note.ru',
  ].map((key) => `claim.${key}`),
  ...['title', 'publisher', 'year', 'url', 'accessed', 'language', 'licence', 'kind'].map(
    (key) => `source.${key}`,
  ),
  ...['name', 'name.en', 'name.ru', 'country', 'region', 'settlement.ru', 'id'].map(
    (key) => `facility.${key}`,
  ),
  ...['volume_m3.value', 'location.lat', 'location.lon', 'status.value'],
])

/** A figure of one fact. */
export const VOLUME: Answers = {
  'claim.act': 'add',
  'claim.kind': 'value',
  'claim.value': '41.5',
  'claim.unit': 'million-m3',
  'claim.as_of': '2020',
  'claim.source': 's325',
  'source.is': 'old',
}

/** A document that the atlas does not have. */
export const NEW_SOURCE: Answers = {
  'source.is': 'new',
  'source.title': 'Отчёт о хвостохранилищах',
  'source.publisher': 'МЧС',
  'source.year': '2018',
  'source.url': 'https://example.org/report',
  'source.language': 'ru',
  'source.kind': 'regulator',
}

/** A new facility. */
export const FACILITY: Answers = {
  ...NEW_SOURCE,
  'claim.as_of': '2018',
  'facility.name.en': 'Invented Valley pond',
  'facility.name.ru': 'Пруд «Выдуманная долина»',
  'facility.country': 'KG',
  'facility.kind': 'facility',
  'status.value': 'closed',
  'volume_m3.kind': 'value',
  'volume_m3.value': '85',
  'volume_m3.unit': 'thousand-m3',
  'location.lat': '41.3',
  'location.lon': '74.5',
  'location.precision': 'settlement',
}
