import type { IssueLocale } from './issue-text.ts'

/** What a request touches. */
export type TouchedKind = 'data' | 'code' | 'mixed' | 'none'

/** The words around the report of a request. */
export interface RequestWords {
  readonly title: string
  /** The other language's report, folded in. */
  readonly language: string
  readonly kind: Readonly<Record<TouchedKind, string>>
  readonly refused: string
  readonly sound: string
  readonly problems: string
  readonly noDiff: string
  readonly cut: string
  /** Stands on every page of a preview. */
  readonly preview: (number: string) => string
}

const WORDS: Readonly<Record<IssueLocale, RequestWords>> = {
  en: {
    title: 'What this request does',
    language: 'In English',
    kind: {
      data: 'It changes records only.',
      code: 'It changes no records. An owner of the code reviews it.',
      mixed: 'It changes records and code: divide it, or an owner of the code has to decide.',
      none: 'It changes nothing that the atlas reads.',
    },
    refused: 'The tree of the request is refused; none of it was read further.',
    sound: 'The records pass the check.',
    problems: 'Problems of the records',
    noDiff: 'The comparison could not be made; the log of the run says why.',
    cut: '(cut here; the whole report is among the artefacts of the check)',
    preview: (number) =>
      `Preview of request ${number}: proposed by somebody, not yet reviewed, not part of the atlas.`,
  },
  ru: {
    title: 'Что меняет этот запрос',
    language: 'По-русски',
    kind: {
      data: 'Меняются только записи.',
      code: 'Записи не меняются. Запрос проверяет ответственный за код.',
      mixed: 'Меняются и записи, и код: разделите запрос, иначе решать ответственному за код.',
      none: 'Не меняется ничего из того, что читает атлас.',
    },
    refused: 'Дерево запроса не принято; дальше он не читался.',
    sound: 'Записи проверку прошли.',
    problems: 'Ошибки в записях',
    noDiff: 'Сравнить не удалось; причина — в журнале выполнения.',
    cut: '(здесь отчёт обрезан; целиком он лежит среди артефактов проверки)',
    preview: (number) => `Предпросмотр запроса ${number}: предложение ещё не проверено и в атлас не входит.`,
  },
}

/** The words of a request's report in one language. */
export const requestWords = (locale: IssueLocale): RequestWords => WORDS[locale]
