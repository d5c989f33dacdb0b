import type { Translated } from '../../catalogue.ts'
import type { checklist as english } from '../en/checklist.ts'

/** Контрольный перечень, его листы, оценки и их результаты. */
export const checklist: Translated<typeof english> = {
  'checklist.title': 'Контрольный перечень атласа (предварительный)',
  'checklist.nav': 'Контрольный перечень',
  'checklist.description':
    'Вопросы о безопасности хвостохранилища по разделам: почему важен каждый, что считается подтверждением, каких мер он требует. Это не официальный перечень.',
  'checklist.lead': {
    one: '{n} вопрос о безопасности хвостохранилища; «да» — безопасный ответ.',
    few: '{n} вопроса о безопасности хвостохранилища; «да» — всегда безопасный ответ.',
    many: '{n} вопросов о безопасности хвостохранилища; «да» — всегда безопасный ответ.',
    other: '{n} вопроса о безопасности хвостохранилища; «да» — всегда безопасный ответ.',
  },
  'checklist.counts':
    'По частям: {groups}. Критических: {critical}; в них всё, что ниже «да», требует действий само по себе, какой бы ни была доля.',
  'checklist.counts.group': '{group} — {n}',
  'checklist.official': 'Это не официальный контрольный перечень.',
  'checklist.version': 'Вопросы по состоянию на {date}',
  'checklist.sources': 'Структура взята из',
  'checklist.none': 'В этом издании атласа нет контрольного перечня.',
  'checklist.group.A': 'A: базовая проверка',
  'checklist.group.B1': 'B1: визуальный осмотр',
  'checklist.group.B2': 'B2: проверка документов',
  'checklist.group.C': 'C: недействующие объекты',
  'checklist.group-text.A': 'Немного вопросов для любого объекта; отвечают за столом.',
  'checklist.group-text.B1': 'То, что можно увидеть при посещении.',
  'checklist.group-text.B2': 'То, что показывают документы; читают до посещения.',
  'checklist.group-text.C': 'Для недействующих объектов, вместо B1 и B2.',
  'checklist.use': 'Как пользоваться',
  'checklist.use.form': 'Заполнить здесь; открытая страница работает и без сети',
  'checklist.use.sheet': 'Лист для печати',
  'checklist.use.questions': {
    one: '{n} вопрос',
    few: '{n} вопроса',
    many: '{n} вопросов',
    other: '{n} вопроса',
  },
  'checklist.use.example': 'Посмотреть заполненный пример с результатом (вымышленный)',
  'checklist.use.measures': 'Все меры, которых требуют вопросы',
  'checklist.published': 'Опубликованные оценки',
  'checklist.published.none':
    'Пока не опубликовано ни одной оценки. Оценка становится открытой, когда можно сослаться на её документ или адрес.',
  'checklist.how': 'Как считается результат',
  'checklist.how.score':
    '«Да» даёт 1, «в основном» — две трети, «частично» — одну треть, «нет» — ноль; вес вопроса от 1 до 3.',
  'checklist.how.open':
    'Открытый вопрос может означать что угодно от «нет» до «да». Поэтому доля выполненного — интервал; её лучшее значение считается только по отвеченным вопросам.',
  'checklist.how.not-applicable':
    'Неприменимый вопрос исключается. Если неприменимы все, доли нет: когда нечего выполнять, это не значит «всё выполнено».',
  'checklist.how.credibility':
    'Достоверность — доля применимых вопросов (с учётом веса), на которые ответили с подтверждением.',
  'checklist.how.verdict':
    'Никакая доля не приговор дамбе: один невыполненный критический вопрос может перевесить все остальные.',
  'checklist.category.topic': 'Тема руководящих принципов ЕЭК ООН: {topic}',
  'checklist.question.why': 'Почему',
  'checklist.question.evidence': 'Подтверждение',
  'checklist.question.measures': 'Меры',
  'checklist.question.weight': 'вес {n}',
  'checklist.question.critical': 'критический',
  'checklist.question.part': 'часть {group}',
  'checklist.question.link': 'Ссылка на вопрос {id}',
  'checklist.file': 'Файлы перечня',
  'checklist.sheet.title': 'Лист {group}',
  'checklist.sheet.description':
    'Лист для печати и заполнения от руки: часть {group} контрольного перечня атласа.',
  'checklist.sheet.print':
    'Напечатайте эту страницу на листах А4. Если объект известен, лучше напечатать его пакет для посещения: в нём есть ещё досье и карта.',
  'checklist.sheet.all': 'Все вопросы с обоснованиями',
  'checklist.sheet.form': 'То же на экране',
  'checklist.sheet.facility': 'Объект',
  'checklist.sheet.place': 'Страна, место',
  'checklist.sheet.inspector': 'Инспектор, организация',
  'answer.yes': 'да',
  'answer.mostly': 'в основном',
  'answer.partly': 'частично',
  'answer.no': 'нет',
  'answer.not-applicable': 'неприменимо',
  'answer.no-data': 'нет данных',
  'evaluator.operator': 'сам оператор',
  'evaluator.authority': 'ведомство',
  'evaluator.independent': 'независимые эксперты',
  'evaluator.ngo': 'общественная организация',
  'evaluator.training': 'участники обучения',
}
