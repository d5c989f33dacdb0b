import type { Translated } from '../../catalogue.ts'
import type { shell as english } from '../en/shell.ts'

export const shell: Translated<typeof english> = {
  'site.name': 'Открытый атлас хвостохранилищ',
  'site.tagline': 'Хвостохранилища Центральной Азии: что известно, от кого и насколько достоверно',
  'nav.label': 'Основное меню',
  'nav.skip': 'Перейти к содержанию',
  'nav.front': 'Главная',
  'nav.facilities': 'Объекты',
  'nav.countries': 'Страны',
  'nav.gaps': 'Пробелы в данных',
  'nav.method': 'Методика',
  'nav.sources': 'Источники',
  'nav.about': 'Об атласе',
  'nav.breadcrumbs': 'Вы находитесь здесь',
  'language.switch': 'Язык',
  'footer.label': 'Об этом сайте',
  'footer.release': 'Данные на {date}',
  'footer.licence': 'Данные: CC BY 4.0. Код: MIT. На источники действуют их собственные лицензии.',
  'footer.map':
    'Границы, реки и озёра: Natural Earth. Населённые пункты: GeoNames (CC BY 4.0). Показанные границы не выражают мнения о правовом статусе территорий.',
  'footer.requests': 'Сайт не использует cookie и ничего не загружает с других серверов.',
  'footer.repository': 'Записи, история и исправления',
  'caveat.title': 'Как читать оценку',
  'caveat.index':
    'Индекс показывает потенциальную опасность и помогает решить, на что смотреть в первую очередь. О состоянии дамбы он ничего не говорит. Включение в список — не обвинение.',
  'provisional.mark': 'предварительно',
  'provisional.note':
    'Предварительно: официальные таблицы баллов ещё не прочитаны; у каждой строки методики указан её статус.',
  'source.link': 'источник: {id}',
  'source.also': 'названы также: {ids}',
  'line.link': 'строка {line} записи',
  'asof.date': 'на {date}',
  'asof.undated': 'без даты',
  'lang.note': 'язык: {language}',
  'notfound.title': 'По этому адресу страницы нет',
  'notfound.text':
    'Адреса атласа рассчитаны надолго. Если вас привела сюда ссылка, сообщите нам, где она стоит.',
  'notfound.list': 'К списку объектов',
  'notfound.front': 'На главную',
}
