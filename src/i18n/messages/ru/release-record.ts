import type { Translated } from '../../catalogue.ts'
import type { releaseRecord as english } from '../en/release-record.ts'

export const releaseRecord: Translated<typeof english> = {
  'state.release': 'выпуск {id}',
  'state.unreleased': 'промежуточное состояние {id}',
  'release-record.line': 'Данные: {state}. SHA-256 записи:',

  'problem-why.release-id-differs':
    'Имя выпуска удостоверяет, из чего он сделан. Под чужим именем оно ничего не удостоверяет.',
}
