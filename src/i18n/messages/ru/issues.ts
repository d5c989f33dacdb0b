import type { IssueCode } from '../../../core/issue-codes.ts'
import type { IssueText } from '../../issue-text.ts'
import { checklistIssues } from './issues-checklist.ts'
import { forgeIssues } from './issues-forge.ts'
import { importIssues } from './issues-import.ts'
import { ledgerIssues } from './issues-ledger.ts'
import { planIssues } from './issues-plans.ts'
import { releaseIssues } from './issues-release.ts'
import { ruleIssues } from './issues-rules.ts'
import { shapeIssues } from './issues-shape.ts'
import { treeIssues } from './issues-tree.ts'
import { watersIssues } from './issues-waters.ts'

/** Что говорит каждая проверка по-русски: что не так и как исправить. */
export const issues: Record<IssueCode, IssueText> = {
  ...forgeIssues,
  ...treeIssues,
  ...shapeIssues,
  ...ledgerIssues,
  ...checklistIssues,
  ...planIssues,
  ...releaseIssues,
  ...ruleIssues,
  ...watersIssues,
  ...importIssues,
  'content-empty': {
    message: 'Папка с записями пуста.',
    hint: 'В ней должны быть по меньшей мере папки countries, sources, materials и methods.',
  },
  'folder-missing': {
    message: 'Нет папки «{folder}».',
    hint: 'Папки countries, sources, materials и methods обязательны: добавьте её вместе с записями.',
  },
  'folder-unknown': { message: 'Папке «{name}» здесь не место.', hint: 'Известные папки: {list}.' },
  'file-unknown': {
    message: 'Файлу «{name}» здесь не место.',
    hint: 'Отдельными файлами бывают {list}; записи лежат в своих папках.',
  },
  'file-name': {
    message: 'Такое имя файла здесь недопустимо.',
    hint: 'Используйте строчные латинские буквы, цифры и одиночные дефисы, например {example}.',
  },
  'file-is-folder': {
    message: 'На месте файла стоит папка.',
    hint: 'Замените папку файлом с этим именем или удалите её.',
  },
  'folder-is-file': {
    message: 'На месте папки «{name}» стоит файл.',
    hint: 'Уберите файл и создайте папку с этим именем: в ней лежат записи.',
  },
  'file-is-link': {
    message: 'Это символическая ссылка; по ссылкам проверка не переходит.',
    hint: 'Положите на это место саму запись.',
  },
  'file-is-special': {
    message: 'Это не обычный файл.',
    hint: 'В папке с записями могут лежать только обычные файлы и папки.',
  },
  'file-unreadable': { message: 'Файл не читается ({reason}).', hint: 'Проверьте права доступа к файлу.' },
  'file-too-large': {
    message: 'Размер файла — {size} байт, а допускается не больше {limit}.',
    hint: 'Одна запись описывает один объект; длинные тексты оставьте в источнике.',
  },
  'file-blank': {
    message: 'Файл пуст.',
    hint: 'Заполните запись или удалите файл; начать новую поможет «npm run new -- facility».',
  },
  'not-utf8': {
    message: 'Файл записан не в UTF-8: начиная отсюда его нельзя прочесть (возможно, это {guess}).',
    hint: 'Сохраните его заново в кодировке UTF-8.',
  },
  'not-text': {
    message: 'Это не текстовый файл.',
    hint: 'Записи — это тексты в формате YAML; картинкам и документам здесь не место.',
  },
  'byte-order-mark': {
    message: 'Файл начинается с метки порядка байтов (BOM).',
    hint: 'Сохраните его как «UTF-8», а не «UTF-8 с BOM».',
  },
  'line-ending': {
    message: 'Строка оканчивается не простым переводом строки (LF).',
    hint: 'Сохраните файл с окончаниями строк LF, а не CRLF.',
  },
  'control-character': {
    message: 'Здесь стоит управляющий символ {point}.',
    hint: 'Удалите его; отступы делайте пробелами, а не табуляцией.',
  },
  'hidden-character': {
    message: 'Здесь стоит невидимый символ ({point}).',
    hint: 'Удалите его и наберите текст заново: такие символы часто попадают при копировании.',
  },
  'final-newline': {
    message: 'Последняя строка не оканчивается переводом строки.',
    hint: 'Добавьте в конец файла пустую строку.',
  },
  'number-form': {
    message: '«{found}» — не простое десятичное число.',
    hint: 'Пишите цифры с точкой, не больше 11 до неё и 8 после: 110500 или 41.28222; без экспоненты и без нулей в начале.',
  },
  'date-unquoted': {
    message: 'Дата {found} стоит без кавычек.',
    hint: 'Напишите "{found}" в кавычках; это умеет «npm run fix».',
  },
  'text-blank': { message: 'Текст пуст.', hint: 'Напишите его или уберите ключ.' },
  'text-not-nfc': {
    message: 'Буквы и их надстрочные знаки записаны отдельно (текст не в форме NFC).',
    hint: 'Наберите текст заново или приведите его к NFC в редакторе.',
  },
  'text-hidden': { message: 'За экранированием в тексте скрыт невидимый символ.', hint: 'Уберите его.' },
  'text-markup': {
    message: 'Знак {part} в текстах не допускается.',
    hint: 'Тексты пишутся без разметки: «менее» — словом, кавычки — другие.',
  },
  'text-mixed-script': {
    message: 'В слове «{part}» смешаны латинские и кириллические буквы.',
    hint: 'Наберите слово заново в одной раскладке.',
  },
  'text-other-script': {
    message: 'Буква «{part}» — не латинская и не кириллическая.',
    hint: 'Напишите её словом.',
  },
  'text-address': { message: 'В названии стоит веб-адрес.', hint: 'Адресам место в записях папки sources/.' },
  'text-too-long': {
    message: 'Слишком длинный текст: знаков — {length}, допускается не больше {limit}.',
    hint: 'Сократите его.',
  },
  'url-form': {
    message: 'Это не веб-адрес.',
    hint: 'Напишите его целиком, например https://unece.org/media/news/365127, без пробелов, кавычек и скобок.',
  },
  'url-scheme': {
    message: 'Адреса, которые начинаются с «{scheme}:», не допускаются.',
    hint: 'Используйте https: или http:.',
  },
  'url-credentials': {
    message: 'В адресе стоит имя пользователя или пароль.',
    hint: 'Уберите всё, что стоит перед @.',
  },
  'url-port': {
    message: 'В адресе указан порт {port}.',
    hint: 'Уберите порт, если страница открывается и без него.',
  },
  'url-host-letters': {
    message: 'В имени сайта есть не только латинские буквы; его настоящее имя — {host}.',
    hint: 'Убедитесь, что это тот самый сайт.',
  },
}
