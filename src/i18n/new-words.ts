import type { IssueLocale } from './issue-text.ts'

/** The questions of `npm run new -- facility`. */
export interface NewWords {
  readonly country: string
  readonly nameEn: string
  readonly nameRu: string
  readonly slug: string
  readonly kind: string
  readonly source: string
  readonly asOf: string
  readonly status: string
  readonly material: string
  readonly volume: string
  /** Said where an answer must be given and the input has ended. */
  readonly missing: string
  readonly exists: string
}

const WORDS: Readonly<Record<IssueLocale, NewWords>> = {
  en: {
    country: 'Country, two capital letters (KG)',
    nameEn: 'Name in English',
    nameRu: 'Name in Russian',
    slug: 'Name of the file',
    kind: 'Kind: facility, group, legacy-waste or radioactive-waste',
    source: 'Id of the source of what follows (s010); empty: no facts yet',
    asOf: 'Date the facts hold for (2013, 2013-02-25 or undated)',
    status: 'Status (active, closed …); empty: not known',
    material: 'Material (gold-tailings …); empty: not known',
    volume: 'Volume in m3, digits only; empty: not known',
    missing: 'The input ended before this answer.',
    exists: 'There is a record of that name already: it is left as it is.',
  },
  ru: {
    country: 'Страна, две прописные буквы (KG)',
    nameEn: 'Название по-английски',
    nameRu: 'Название по-русски',
    slug: 'Имя файла',
    kind: 'Вид: facility, group, legacy-waste или radioactive-waste',
    source: 'Идентификатор источника сведений (s010); пусто — сведений пока нет',
    asOf: 'На какую дату верны сведения (2013, 2013-02-25 или undated)',
    status: 'Состояние (active, closed …); пусто — неизвестно',
    material: 'Материал (gold-tailings …); пусто — неизвестно',
    volume: 'Объём в м³, только цифры; пусто — неизвестно',
    missing: 'Ответы закончились раньше этого вопроса.',
    exists: 'Запись с таким именем уже есть: она оставлена как есть.',
  },
}

/** The questions in one language. */
export const newWords = (locale: IssueLocale): NewWords => WORDS[locale]
