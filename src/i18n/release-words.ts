import type { IssueLocale } from './issue-text.ts'

/** Why there is no release. */
export const RELEASE_REFUSALS = [
  'no-git',
  'dirty',
  'already',
  'earlier',
  'base-gone',
  'base-refused',
  'not-built',
] as const
export type ReleaseRefusal = (typeof RELEASE_REFUSALS)[number]

/** What `npm run release` says. */
export interface ReleaseWords {
  readonly refusals: Readonly<Record<ReleaseRefusal, (detail: string) => string>>
  readonly counted: (rated: number, downloads: number, pages: number) => string
  readonly since: (previous: string, added: number, gone: number, changed: number, movers: number) => string
  readonly first: string
  readonly dry: (id: string) => string
  readonly done: (file: string) => string
}

const WORDS: Readonly<Record<IssueLocale, ReleaseWords>> = {
  en: {
    refusals: {
      'no-git': () => 'There is no git commit here: a release names the commit that it was made from.',
      dirty: (files) => `The working tree differs from HEAD. Commit or put away first: ${files}`,
      already: (id) => `Release ${id} is published already: nothing it is made of has changed.`,
      earlier: (date) => `The last release is of ${date}: a release cannot be earlier.`,
      'base-gone': (commit) =>
        `Commit ${commit} of the last release is not in this clone. Fetch the whole history, or give --no-compare: the release then tells of no changes.`,
      'base-refused': (commit) =>
        `Today's check refuses the records of commit ${commit}, the last release. Give --no-compare: the release then tells of no changes.`,
      'not-built': (why) => `No release: ${why}.`,
    },
    counted: (rated, downloads, pages) =>
      `Facilities in the ranking: ${String(rated)}. Downloads: ${String(downloads)}. Pages: ${String(pages)}.`,
    since: (previous, added, gone, changed, movers) =>
      `Since ${previous}: records added ${String(added)}, gone ${String(gone)}, changed ${String(changed)}; facilities that moved ${String(movers)}.`,
    first: 'This is the first release: there is nothing to compare it with.',
    dry: (id) => `Nothing was written. The release would be ${id}.`,
    done: (file) =>
      `Written: ${file}. Now "npm run ledger", commit both files, and publish: the site is built from that commit.`,
  },
  ru: {
    refusals: {
      'no-git': () => 'Здесь нет коммита git: выпуск называет коммит, из которого он сделан.',
      dirty: (files) => `Рабочее дерево отличается от HEAD. Сначала внесите или уберите: ${files}`,
      already: (id) => `Выпуск ${id} уже опубликован: ничего из того, из чего он сделан, не изменилось.`,
      earlier: (date) => `Последний выпуск датирован ${date}: новый не может быть раньше.`,
      'base-gone': (commit) =>
        `Коммита ${commit} последнего выпуска нет в этой копии. Получите всю историю или укажите --no-compare: тогда выпуск не расскажет об изменениях.`,
      'base-refused': (commit) =>
        `Нынешняя проверка не принимает записи коммита ${commit}, последнего выпуска. Укажите --no-compare: тогда выпуск не расскажет об изменениях.`,
      'not-built': (why) => `Выпуска нет: ${why}.`,
    },
    counted: (rated, downloads, pages) =>
      `Объектов в рейтинге: ${String(rated)}. Файлов для скачивания: ${String(downloads)}. Страниц: ${String(pages)}.`,
    since: (previous, added, gone, changed, movers) =>
      `После ${previous}: записей добавлено ${String(added)}, убрано ${String(gone)}, изменено ${String(changed)}; объектов, сменивших место, ${String(movers)}.`,
    first: 'Это первый выпуск: сравнить его не с чем.',
    dry: (id) => `Ничего не записано. Выпуск назывался бы ${id}.`,
    done: (file) =>
      `Записано: ${file}. Теперь «npm run ledger», внесите оба файла и публикуйте: сайт собирается из этого коммита.`,
  },
}

/** The words of a release in one language. */
export const releaseWords = (locale: IssueLocale): ReleaseWords => WORDS[locale]
