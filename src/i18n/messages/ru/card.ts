import type { Translated } from '../../catalogue.ts'
import type { card as english } from '../en/card.ts'

/** Что напечатано на картинках страниц рядом с утверждениями. */
export const card: Translated<typeof english> = {
  'card.release': 'Данные на {date} · {state}',
}
