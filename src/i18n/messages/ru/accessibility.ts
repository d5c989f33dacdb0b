import type { Translated } from '../../catalogue.ts'
import type { accessibility as english } from '../en/accessibility.ts'

export const accessibility: Translated<typeof english> = {
  'statement.accessibility.title': 'Доступность',
  'statement.accessibility.head': 'Заявление о доступности сайта',
  'statement.accessibility.description':
    'Насколько атласом хвостохранилищ можно пользоваться с клавиатуры, с экранным диктором, крупным шрифтом и по медленной связи: что проверено, а что нет.',
  'statement.accessibility.lead':
    'Цель — WCAG 2.2, уровень AA, на каждой странице. При каждом изменении это проверяют программы; люди пока не проверяли.',
  'statement.accessibility.status.title': 'Насколько цель достигнута',
  'statement.accessibility.status.1':
    'Программы нарушений не находят. Это не утверждение о полном соответствии: о многих критериях может судить только человек.',
  'statement.accessibility.status.2':
    'Заявление относится к состоянию сайта, дата которого стоит внизу страницы.',
  'statement.accessibility.tested.title': 'Что проверяется при каждом изменении',
  'statement.accessibility.tested.1':
    'Правила axe для WCAG 2.0, 2.1 и 2.2, уровни A и AA: страница каждого вида и самые длинные страницы, на двух языках; цвета — светлые, тёмные и принудительные.',
  'statement.accessibility.tested.2':
    'Клавиатура: до каждого элемента можно дойти по порядку, видно, где фокус, элемент срабатывает, и фокус нигде не застревает; на карте тоже.',
  'statement.accessibility.tested.3':
    'Ширина от 320 пикселей, собственные интервалы читателя, увеличенный текст — без прокрутки вбок и без обрезанных слов.',
  'statement.accessibility.tested.4':
    'Чтение без скриптов: все сведения, места, таблицы, файлы и нарисованная карта на месте.',
  'statement.accessibility.tested.5':
    'Цвета: контраст текста не ниже 7 к 1; ступени шкалы различимы при трёх видах цветовой слепоты, и ничто не передано одним лишь цветом.',
  'statement.accessibility.tested.6':
    'Языки: текст на другом языке так и отмечен, чтобы экранный диктор сменил голос.',
  'statement.accessibility.tested.7': 'Печать: объект умещается на двух листах, в сером, с адресом страницы.',
  'statement.accessibility.not.title': 'Что не проверено',
  'statement.accessibility.not.1':
    'Никто не пользовался сайтом с NVDA, JAWS, VoiceOver или TalkBack, с экранной лупой, переключателем или голосом.',
  'statement.accessibility.not.2': 'Safari, Firefox и старые браузеры; настоящая медленная мобильная сеть.',
  'statement.accessibility.not.3': 'Файлы для скачивания: таблицы, архивы и географические данные.',
  'statement.accessibility.known.title': 'Известные ограничения',
  'statement.accessibility.known.1':
    'Интерактивная карта — это рисунок. В списке рядом те же объекты стоят ссылками, а двигать карту можно кнопками и клавишами.',
  'statement.accessibility.known.2': 'Графики тоже рисунки; под каждым стоит таблица с теми же числами.',
  'statement.accessibility.known.3':
    'Названия документов приведены на языке документа. Язык отмечен, но перевода нет.',
  'statement.accessibility.known.4':
    'Документы, на которые ссылается атлас, не наши; многие — отсканированные страницы.',
  'statement.accessibility.complain.title': 'Если у вас что-то не работает',
  'statement.accessibility.complain.1':
    'Напишите редакции или оставьте обращение в хранилище: какая страница, чем вы пользуетесь, что случилось. Особой формы не нужно.',
  'statement.accessibility.complain.2':
    'Цель: ответ за пять рабочих дней и сразу те же сведения в другом виде, если это возможно.',
  'statement.accessibility.complain.3':
    'Атлас ведёт не государственный орган, поэтому жаловаться на него некуда. Государственный орган, который ведёт копию, указывает здесь, куда обращаться.',
}
