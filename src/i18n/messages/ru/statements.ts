import type { Translated } from '../../catalogue.ts'
import type { statements as english } from '../en/statements.ts'

export const statements: Translated<typeof english> = {
  'statement.others': 'Другие сведения о сайте',
  'statement.forge': 'Оставить обращение в хранилище',
  'statement.mail': 'Написать редакции',
  'statement.form': 'Исправить или дополнить',
  'statement.problems': 'Известные недостатки данных',
  'statement.commands': 'Команды',
}
