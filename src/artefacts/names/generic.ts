/** Words that only say what a thing is, lower case: an index lists nothing under them. */
export const GENERIC: ReadonlySet<string> = new Set(
  [
    'tailings tailing slag old new lake sea the ponds dumps dump legacy uranium jsc llp llc ltd joint venture company group state committee ministry no',
    'хвостохранилище хвостохранилища хвосты шламонакопитель шламонакопители шлаковые отвал отвалы лежалые техногенные старое старый старые новое новый объект хранилище урановые урановое баритовое радиоактивные озеро море ао тоо ооо оао осоо зао сп гп государственное государственный совместное министерство комитет предприятие компания корпорация республика бывший завод рудник',
  ].flatMap((words) => words.split(' ')),
)
