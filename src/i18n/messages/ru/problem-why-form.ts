import type { Translated } from '../../catalogue.ts'
import type { problemWhyForm as english } from '../en/problem-why-form.ts'

export const problemWhyForm: Translated<typeof english> = {
  'problem-why.form-unknown': 'Запись без догадок можно сделать только из ответов на известную форму.',
  'problem-why.form-too-large': 'Длинным текстам место в источнике; форма спрашивает факты.',
  'problem-why.form-heading-missing': 'По заголовкам видно, какой ответ к какому вопросу относится.',
  'problem-why.form-heading-twice': 'Если на один вопрос два ответа, неясно, какой считать.',
  'problem-why.form-heading-unknown': 'Строка, начинающаяся с #, разрезала бы ответ надвое.',
  'problem-why.form-answer-missing': 'Без этого ответа в записи не будет ключа, который есть у всех.',
  'problem-why.form-answer-not-offered': 'Только слова из списка значат одно и то же на двух языках.',
  'problem-why.form-answer-unread': 'Непонятое значение нельзя угадывать.',
  'problem-why.form-record-missing': 'Исправлению нужна запись, которую оно исправляет.',
  'problem-why.form-record-there': 'Вторая запись о том же месте посчитала бы его дважды.',
  'problem-why.form-source-missing':
    'Ни одно значение не публикуется без документа, который может найти читатель.',
}
