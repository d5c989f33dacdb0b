import type { Translated } from '../../catalogue.ts'
import type { openDataScores as english } from '../en/open-data-scores.ts'

export const openDataScores: Translated<typeof english> = {
  'open-data.column.index_lo': 'Индекс: наименьший',
  'open-data.describe.index_lo': 'Наименьший индекс, который допускают известные факты.',
  'open-data.column.index_best': 'Индекс: лучшая оценка',
  'open-data.describe.index_best': 'Лучшая оценка индекса; пусто, если её ничто не подкрепляет.',
  'open-data.column.index_hi': 'Индекс: наибольший',
  'open-data.describe.index_hi': 'Наибольший индекс, который допускают известные факты.',
  'open-data.column.provisional': 'Предварительно',
  'open-data.describe.provisional':
    'Да, пока метод не сверен с опубликованным подлинником: индекс, место и границы могут измениться.',
  'open-data.column.rated': 'Оценён',
  'open-data.describe.rated': 'Достаточно ли известно, чтобы дать место.',
  'open-data.column.why_unrated': 'Почему нет места',
  'open-data.describe.why_unrated':
    'kind-… или status-…: вне рейтинга; unknown-…: нет сведений для этих частей.',
  'open-data.column.missing': 'Части без сведений',
  'open-data.describe.missing': 'Части, без которых места нет и о которых ничего не известно, через |.',
  'open-data.column.place': 'Место',
  'open-data.describe.place':
    'Место по лучшей оценке среди всех оценённых в атласе; 1 — самый опасный. Не приводите его без границ.',
  'open-data.column.place_best': 'Границы: наивысшее место',
  'open-data.describe.place_best':
    'Ближайшее к первому место среди оценённых, какое допускают известные факты.',
  'open-data.column.place_worst': 'Границы: низшее место',
  'open-data.describe.place_worst':
    'Самое далёкое от первого место среди оценённых, какое допускают известные факты.',
  'open-data.column.all_best': 'Границы среди всех: наивысшее место',
  'open-data.describe.all_best': 'То же среди всех, кто не вне рейтинга, оценённых и нет.',
  'open-data.column.all_worst': 'Границы среди всех: низшее место',
  'open-data.describe.all_worst': 'То же среди всех, кто не вне рейтинга, оценённых и нет.',
  'open-data.column.country_place': 'Место в стране',
  'open-data.describe.country_place': 'Место по лучшей оценке среди оценённых в стране.',
  'open-data.column.country_place_best': 'Границы в стране: наивысшее место',
  'open-data.describe.country_place_best': 'Ближайшее к первому место среди оценённых в стране.',
  'open-data.column.country_place_worst': 'Границы в стране: низшее место',
  'open-data.describe.country_place_worst': 'Самое далёкое от первого место среди оценённых в стране.',
  'open-data.column.completeness': 'Доля известного',
  'open-data.describe.completeness': 'Доля частей индекса, о которых есть сведения, от 0 до 1.',
  'open-data.column.method': 'Метод',
  'open-data.describe.method': 'Обозначение метода, по которому даны индекс и место.',
}
