import type { Translated } from '../../catalogue.ts'
import type { watersGuide as english } from '../en/waters-guide.ts'

export const watersGuide: Translated<typeof english> = {
  'guide.kind.border': 'Граница',
  'guide.kind-text.border': 'Граница двух стран и реки, которые её пересекают.',
  'schema.border.crossings':
    'Реки, пересекающие границу; река, которая пересекает её дважды, указана дважды.',
  'schema.border.crossings.river': 'Река, пересекающая границу: её идентификатор.',
  'schema.border.crossings.into': 'Страна, в которую она течёт: одна из двух.',
  'schema.border.crossings.source': 'Документ, в котором говорится о пересечении: его идентификатор.',
  'schema.border.crossings.also': 'Другие документы, где сказано то же.',
  'schema.border.crossings.as_of': 'Дата, к которой относится сообщение, иначе год документа.',
  'schema.border.crossings.preferred': 'Для пересечений не имеет значения; не указывайте.',
  'schema.border.crossings.stated': 'Пересечение словами документа.',
  'schema.border.crossings.locator': 'Страница, таблица или раздел документа.',
  'schema-where.border': 'На картах, в соглашениях о реках и оценках трансграничных вод.',
  'schema.river.next_country':
    'Следующая страна, в которую ниже устья входит принимающая река. Нужна, только если та дважды проходит через одну страну.',
  'source.folder.borders': {
    one: '{n} граница',
    few: '{n} границы',
    many: '{n} границ',
    other: '{n} границы',
  },
  'problem-why.border-mismatch':
    'Страницу границы находят по двум её странам; третья страна или другой порядок никуда не ведут.',
  'problem-why.river-against-borders':
    'Что лежит выше границы, выводится из пересечений; при пропуске или неверном направлении объектов там не окажется.',
  'problem-why.downstream-not-neighbours':
    'Каждый шаг вниз по течению ведёт на страницу границы; у несуществующей границы её нет.',
  'problem-why.downstream-against-rivers':
    'Два утверждения о пути одной и той же воды не могут быть верны оба; жителям ниже по течению нельзя сообщать ошибочное.',
}
