import type { Translated } from '../../catalogue.ts'
import type { diff as english } from '../en/diff.ts'

export const diff: Translated<typeof english> = {
  'diff.title': 'Что меняет эта правка',
  'diff.nothing': 'Ничего не меняется',
  'diff.nothing.note':
    'Записи и адреса на обеих сторонах одни и те же. Если файлы и отличаются, то только оформлением: порядком ключей или утверждений, комментариями, вёрсткой.',
  'diff.asof': 'Дата, на которую оценены обе стороны: {date}',
  'diff.more': '… и ещё {n}',

  'diff.flags': 'На что посмотреть в первую очередь',
  'diff.flags.none': 'Ничего, что требовало бы особого внимания.',

  'diff.numbers': 'В цифрах',
  'diff.what': 'Показатель',
  'diff.before': 'Было',
  'diff.after': 'Стало',
  'diff.number.folder': 'Записи в папке {folder}',
  'diff.number.rated': 'Оценённые объекты ({method})',
  'diff.number.known': 'Части индекса, по которым есть сведения, в среднем ({method})',
  'diff.number.open': 'Сумма ширины всех интервалов мест ({method})',
  'diff.records.touched': {
    one: 'Затронута {n} запись',
    few: 'Затронуты {n} записи',
    many: 'Затронуто {n} записей',
    other: 'Затронуто {n} записи',
  },
  'diff.moved.count': {
    one: '{method}: место или интервал мест меняется у {n} объекта (из-за его собственной записи — {own}); интервалов стало шире: {wider}, уже: {narrower}.',
    few: '{method}: место или интервал мест меняется у {n} объектов (из-за их собственных записей — {own}); интервалов стало шире: {wider}, уже: {narrower}.',
    many: '{method}: место или интервал мест меняется у {n} объектов (из-за их собственных записей — {own}); интервалов стало шире: {wider}, уже: {narrower}.',
    other:
      '{method}: место или интервал мест меняется у {n} объекта (из-за их собственных записей — {own}); интервалов стало шире: {wider}, уже: {narrower}.',
  },
  'diff.moved.none': '{method}: места и интервалы мест не меняются.',

  'diff.moves': 'Кто сдвинулся: {method}',
  'diff.moves.main': 'Кто сдвинулся: {method} (главный рейтинг)',
  'diff.moves.replaced': 'Главным рейтингом был {base}, теперь им стал {head}.',
  'diff.moves.own': 'Сдвинулись из-за собственных записей',
  'diff.moves.others': 'Сдвинулись без изменений в своих записях; причина: {causes}',
  'diff.ratings': 'Оценён или нет',
  'diff.ratings.in': '{name}: теперь оценён.',
  'diff.ratings.out': '{name}: больше не оценён ({why}).',
  'diff.ratings.why': '{name}: не оценён, теперь по другой причине ({why}).',
  'diff.newcomers': 'Новые объекты',
  'diff.leavers': 'Объекты, которых больше нет',
  'diff.comer.rated': '{name}: {standing}',
  'diff.comer.unrated': '{name}: не оценён ({why})',

  'diff.place': 'место {place}',
  'diff.place.move': 'место {from} → {to}',
  'diff.band': 'интервал мест {band}',
  'diff.band.move': 'интервал мест {from} → {to}',
  'diff.all': 'интервал вместе с неоценёнными {band}',
  'diff.all.move': 'интервал вместе с неоценёнными {from} → {to}',
  'diff.widened': 'стал шире',
  'diff.narrowed': 'стал уже',
  'diff.end.best': 'первое место интервала',
  'diff.end.worst': 'последнее место интервала',
  'diff.end.all-best': 'первое место вместе с неоценёнными',
  'diff.end.all-worst': 'последнее место вместе с неоценёнными',
  'diff.share': '{by} ({causes})',
  'diff.cause.method': 'метод',
  'diff.cause.leavers': 'выбывшие объекты',
  'diff.cause.newcomers': 'новые объекты',
  'diff.cause.others': 'записи других объектов',
  'diff.cause.kind': 'вид записи',
  'diff.how':
    'Место 1 — самое опасное. Минус сдвигает вверх по списку, плюс — вниз; доли всегда складываются в весь сдвиг. Они получены заменой старого новым в постоянном порядке: метод, выбывшие объекты, новые объекты, записи других объектов, затем собственный вид записи и факты объекта один за другим.',

  'diff.scores': 'Оценки по частям: {method}',
  'diff.score.facility': 'Объект',
  'diff.score.index': 'Индекс',
  'diff.score.parts': 'Части, которые изменились',
  'diff.score.known': 'Части, по которым есть сведения',
  'diff.score.none': 'такой части нет',

  'diff.effect.restored': 'Если вернуть удалённые утверждения: {without}. Как предложено: {with}.',
  'diff.effect.silent': 'Без этих слов: {without}. Как предложено: {with}.',
  'diff.effect.index': 'индекс {score}',
  'diff.flag.address-lost':
    '{record}: адрес никуда не ведёт. В ledger.yaml нет ни перенаправления, ни объяснения.',
  'diff.flag.ledger-line-gone': '{record}: строка удалена из ledger.yaml. Его строки остаются навсегда.',
  'diff.flag.ledger-line-changed':
    '{record}: строка в ledger.yaml ведёт не туда, куда прежде, или больше не говорит, почему страницы нет.',
  'diff.flag.own-favour':
    'Нужен второй рецензент. {record}: {keys}. Единственный источник — сам оператор ({sources}), и с его слов объект выглядит безопаснее.',
  'diff.flag.worst-case-improved':
    '{record}: {keys}. Сведения удалены, и худший случай только поэтому выглядит лучше.',
  'diff.flag.became-unrated': '{record}: больше не участвует в рейтинге ({why}).',
  'diff.flag.method-changed':
    '{record}: изменён сам метод, поэтому оценки сдвигаются без единого нового факта.',
  'diff.flag.default-method-changed': 'Главным рейтингом стал другой метод: {base} → {head}.',
  'diff.flag.source-kind-changed':
    '{record}: документ теперь считается источником другого вида: {base} → {head}.',
  'diff.flag.record-gone': '{record}: запись удалена.',
  'diff.flag.one-language.en':
    '{record}: изменено только по-английски, русский текст остался прежним: {keys}.',
  'diff.flag.one-language.ru':
    '{record}: изменено только по-русски, английский текст остался прежним: {keys}.',
  'diff.flag.keys.whole': 'вся страница',
}
