import type { IssueLocale } from './issue-text.ts'

/** What `npm run verify` says. */
export interface VerifyWords {
  readonly whole: (release: string, files: number, pages: number) => string
  readonly differs: (release: string, count: number) => string
  readonly changed: string
  readonly missing: string
  readonly unlisted: string
  readonly unreadable: (file: string, reason: string) => string
  /** The manifest itself was changed, or is none. */
  readonly unsealed: (file: string) => string
}

const WORDS: Readonly<Record<IssueLocale, VerifyWords>> = {
  en: {
    whole: (release, files, pages) =>
      `Release ${release}: all files are as published (files: ${String(files)}, pages: ${String(pages)}).`,
    differs: (release, count) =>
      `Release ${release}: this copy is not what was published. Files that differ: ${String(count)}.`,
    changed: 'changed',
    missing: 'missing',
    unlisted: 'not in the manifest',
    unreadable: (file, reason) => `The manifest ${file} cannot be read: ${reason}.`,
    unsealed: (file) =>
      `${file} is not a manifest as it was published: it was changed, cut short, or is another file.`,
  },
  ru: {
    whole: (release, files, pages) =>
      `Выпуск ${release}: все файлы такие, какими были опубликованы (файлов: ${String(files)}, страниц: ${String(pages)}).`,
    differs: (release, count) =>
      `Выпуск ${release}: эта копия отличается от опубликованной. Отличающихся файлов: ${String(count)}.`,
    changed: 'изменён',
    missing: 'отсутствует',
    unlisted: 'нет в описи',
    unreadable: (file, reason) => `Опись ${file} не читается: ${reason}.`,
    unsealed: (file) =>
      `${file} — не та опись, что была опубликована: она изменена, обрезана, или это другой файл.`,
  },
}

/** The words of the verdict on a copy in one language. */
export const verifyWords = (locale: IssueLocale): VerifyWords => WORDS[locale]
