import type { Translated } from '../../catalogue.ts'
import type { problemWhyImport as english } from '../en/problem-why-import.ts'

export const problemWhyImport: Translated<typeof english> = {
  'problem-why.import-file-kind': 'Что это за файл, надо знать наверняка до открытия; имя может обманывать.',
  'problem-why.import-too-large': 'Перечень целой страны занимает намного меньше места.',
  'problem-why.import-unpacks-too-large': 'Маленький файл может распаковаться на всю память компьютера.',
  'problem-why.import-archive': 'Из повреждённого файла значения могут выйти изменёнными.',
  'problem-why.import-encrypted': 'Что нельзя открыть, то нельзя проверить.',
  'problem-why.import-macros': 'Макрос — это программа; чтобы передать цифры, доверять ей не должен никто.',
  'problem-why.import-external-links': 'Значения из другого файла в вашем нет, и оно может быть старым.',
  'problem-why.import-xml-entity':
    'С собственными сущностями файл может разворачиваться без конца или читать другие файлы.',
  'problem-why.import-encoding': 'В неверной кодировке русские названия превращаются в другие буквы.',
  'problem-why.import-csv-form': 'После незакрытой кавычки все строки сливаются в одну ячейку.',
  'problem-why.import-too-many-rows': 'Столько объектов в одной таблице — ошибка или таблица о другом.',
  'problem-why.import-too-many-columns': 'Столько столбцов — ошибка или таблица о другом.',
  'problem-why.import-empty': 'Ничего не было бы предложено, и никто не понял бы почему.',
  'problem-why.import-no-sheet': 'Значение не с того листа хуже, чем никакого.',
  'problem-why.import-no-header': 'Что значит столбец, должно быть сказано, а не угадано по цифрам.',
  'problem-why.import-header-name': 'Такое слово могло бы изменить работу самой программы.',
  'problem-why.import-map-form': 'Наполовину понятое описание разнесло бы значения не по тем полям.',
  'problem-why.import-map-differs': 'С описанием другой таблицы значения попадают не в те поля.',
  'problem-why.import-no-source':
    'Ни одно значение не публикуется без документа, который может найти читатель.',
  'problem-why.import-unknown-source': 'Значение держится на источнике; его запись должна появиться раньше.',
  'problem-why.import-date': 'Дата решает, какая из нескольких цифр самая новая.',
  'problem-why.import-formula': 'Формула даст другое значение, как только изменится другая ячейка.',
  'problem-why.import-cell-error': 'Ошибка — не значение; принятая за ноль, она выглядела бы безобидно.',
  'problem-why.import-ambiguous-number': '1,500 в одной стране — полтора, в другой — полторы тысячи.',
  'problem-why.import-not-a-number': 'Непонятую цифру нельзя угадывать.',
  'problem-why.import-out-of-range':
    'Такое значение обычно оказывается ошибкой в единицах: имелись в виду тысячи или миллионы.',
  'problem-why.import-no-unit':
    'Объём бывает в кубометрах, тысячах и миллионах; догадка ошибётся в тысячу раз.',
  'problem-why.import-unit-differs': 'Значению с единицей другого рода место в другом поле.',
  'problem-why.import-coordinates': 'Недочитанные координаты переносят объект в другую долину.',
  'problem-why.import-lone-coordinate': 'По одной из двух получается линия вокруг Земли, а не место.',
  'problem-why.import-year': 'Непонятый год нельзя угадывать.',
  'problem-why.import-word':
    'Слова закрытого списка значат одно и то же во всех записях; о новом слове надо сказать, что оно значит.',
  'problem-why.import-reference':
    'Из-за опечатки объект не попал бы на страницу своей реки, материала или оператора.',
  'problem-why.import-one-language': 'На обоих языках читатель получает одинаково полные сведения.',
  'problem-why.import-name-missing': 'Без названия строку нельзя ни сопоставить, ни показать.',
  'problem-why.import-name-language': 'У каждого объекта есть название на двух языках.',
  'problem-why.import-country': 'Страна определяет адрес и то, какие координаты возможны.',
  'problem-why.import-match-uncertain':
    'Неверное сопоставление припишет одному хвостохранилищу цифры другого, пропущенное — посчитает его дважды.',
  'problem-why.import-unknown-record': 'Код в таблице искажён, или запись переехала.',
  'problem-why.import-row-refused': 'Что не проходит проверку, не публикуется, каким бы путём оно ни пришло.',
}
