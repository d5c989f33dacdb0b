import type { IssueLocale } from './issue-text.ts'

/** Why an id was not changed. Codes are those of `Refusal` in `src/records/edit-ids.ts`. */
const REFUSALS = {
  en: {
    'no-record-address':
      '{address} is not the address of a record, as facilities/kg/kumtor or sources/s010 is.',
    'other-kind': '{from} and {to} are records of different kinds.',
    'same-address': '{address} has that name already.',
    'country-code': '{address}: the id of a country is its ISO code and is not renamed.',
    'no-record': 'There is no record {address}.',
    'address-taken': 'There is a record {address} already.',
    'address-used': '{address} was published once for another record; an id is never used again.',
    'merged-into-nothing': '{address} cannot be merged into {to}: there is no such other record.',
    'still-named':
      '{address} is still named by the records below. Change them first, or say --merged-into ADDRESS.',
    'broken-after':
      'With this change the records would have the problems above. Mend what is not of its making first.',
    unchanged: 'Nothing was changed.',
    renamed: '{from} is now {to}; the old address leads there.',
    'renamed-unpublished': '{from} is now {to}; there is no redirect.',
    withdrawn: '{address} is withdrawn; its page says why.',
    merged: 'Merged into another record about the same thing.',
    'ledger-added': { one: '{n} address added to the ledger.', other: '{n} addresses added to the ledger.' },
    'ledger-current': 'The ledger names every page.',
  },
  ru: {
    'no-record-address': '{address} — не адрес записи (адреса записей: facilities/kg/kumtor, sources/s010).',
    'other-kind': '{from} и {to} — записи разного вида.',
    'same-address': 'Запись {address} уже так называется.',
    'country-code': '{address}: идентификатор страны — её код ISO, его не меняют.',
    'no-record': 'Записи {address} нет.',
    'address-taken': 'Запись {address} уже есть.',
    'address-used':
      'Адрес {address} уже был опубликован для другой записи; идентификатор не используют повторно.',
    'merged-into-nothing': 'Запись {address} нельзя объединить с {to}: такой другой записи нет.',
    'still-named':
      'На {address} ещё ссылаются записи, названные ниже. Сначала измените их или укажите --merged-into АДРЕС.',
    'broken-after':
      'После такого изменения в записях были бы ошибки, названные выше. Сначала исправьте те, что были и раньше.',
    unchanged: 'Ничего не изменено.',
    renamed: '{from} теперь {to}; старый адрес ведёт туда.',
    'renamed-unpublished': '{from} теперь {to}; переадресации нет.',
    withdrawn: 'Запись {address} отозвана; на её странице сказано почему.',
    merged: 'Объединена с другой записью о том же объекте.',
    'ledger-added': {
      one: 'В реестр адресов добавлен {n} адрес.',
      few: 'В реестр адресов добавлены {n} адреса.',
      many: 'В реестр адресов добавлено {n} адресов.',
      other: 'В реестр адресов добавлено {n} адреса.',
    },
    'ledger-current': 'В реестре адресов есть все страницы.',
  },
} as const

export type IdWord = keyof (typeof REFUSALS)['en']

/** A sentence of `rename`, `withdraw` or `ledger`. `{name}` stands for a parameter; `n` chooses the plural. */
export function idWords(
  locale: IssueLocale,
  word: IdWord,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const message: string | Readonly<Record<string, string>> = REFUSALS[locale][word]
  const form =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(params['n']))] ?? message['other'] ?? '')
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
