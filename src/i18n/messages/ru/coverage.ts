import type { Translated } from '../../catalogue.ts'
import type { coverage as english } from '../en/coverage.ts'

export const coverage: Translated<typeof english> = {
  'coverage.title': 'Охват по странам',
  'coverage.description':
    'Сколько хвостохранилищ учитывают ведомства каждой страны, сколько их в атласе и каких не хватает.',
  'coverage.lead':
    'Сколько учитывают ведомства, сколько есть в атласе и чего заведомо не хватает. Список, который скрывает пробелы, кажется полным.',
  'coverage.unit':
    'Одна запись — один пруд со своей дамбой, если источники их различают. Группы, отходы прошлых лет и радиоактивные отходы — не отдельные объекты: у них свои столбцы, и с прудами, которые могут в них входить, они не складываются.',
  'coverage.counted.title': 'Учтено и есть в атласе',
  'coverage.counted.caption': 'Отдельные объекты атласа рядом с тем, что учитывают ведомства',
  'coverage.counted.note':
    '«Не хватает, не менее» — это число ведомств минус наши отдельные объекты. Что входит в это число и почему оно не равно числу наших записей, сказано ниже по странам.',
  'coverage.col.country': 'Страна',
  'coverage.col.counted': 'Учитывают ведомства',
  'coverage.col.single': 'Отдельных объектов',
  'coverage.col.rated': 'из них с оценкой',
  'coverage.col.missing': 'Не хватает, не менее',
  'coverage.col.group': 'Групп',
  'coverage.col.legacy': 'Отходов прошлых лет',
  'coverage.col.radioactive': 'Радиоактивных отходов',
  'coverage.none': 'число не найдено',
  'coverage.all': 'Всего',
  'coverage.countries.title': 'По странам',
  'coverage.country.differs': 'Почему это не число наших записей:',
  'coverage.country.none': 'В открытых документах число, которое называло бы ведомство, не найдено.',
  'coverage.country.absent': 'Пока нет ни одного отдельного объекта в этих состояниях: {list}.',
  'coverage.country.empty':
    'В атласе нет ни одного отдельного хвостохранилища этой страны: {country}. Это ничего не говорит о том, сколько их на самом деле.',
  'coverage.status.title': 'По состоянию',
  'coverage.status.caption': 'Отдельные объекты по состоянию из самых новых источников',
  'coverage.status.note':
    'Недействующие и планируемые объекты чаще всего выпадают из списков. Если новейшие источники расходятся, объект стоит в нескольких строках.',
  'coverage.status.none': 'о состоянии нет утверждения',
  'coverage.material.title': 'По материалу',
  'coverage.material.caption': 'Отдельные объекты по хранимому материалу',
  'coverage.material.none': 'о материале нет утверждения',
  'coverage.lacks.title': 'По тому, что неизвестно',
  'coverage.lacks.caption': 'Отдельные объекты, о которых нет утверждения',
  'coverage.lacks.site': 'Координаты самой площадки',
  'coverage.lacks.size': 'Объём и масса',
  'coverage.lacks.link': 'Какой недостающий факт важнее всего',
  'coverage.matrix.what': 'Что',
  'coverage.progress.title': 'Что изменилось между выпусками',
  'coverage.progress.first':
    'Это первый выпуск: сравнивать пока не с чем. Начиная со следующего здесь будет изменение по каждой стране.',
  'coverage.progress.caption': 'Отдельные объекты в каждом выпуске',
  'coverage.progress.change': 'С прошлого раза',
  'coverage.add': 'Знаете объект, которого здесь нет? Добавьте его',
}
