import type { IssueLocale } from './issue-text.ts'

/** What an address may answer. */
export const LINK_STATES = [
  'ok',
  'moved',
  'refused',
  'gone',
  'fault',
  'unreachable',
  'loop',
  'private',
  'no-address',
] as const
export type LinkState = (typeof LINK_STATES)[number]

/** The words of the report on addresses. */
export interface LinkWords {
  readonly title: string
  readonly summary: (asked: number, well: number) => string
  readonly heads: readonly [address: string, sources: string, answer: string]
  readonly states: Readonly<Record<LinkState, string>>
}

const WORDS: Readonly<Record<IssueLocale, LinkWords>> = {
  en: {
    title: 'Addresses that records cite',
    summary: (asked, well) => `Asked: ${String(asked)}. As they should be: ${String(well)}.`,
    heads: ['Address', 'Sources', 'Answer'],
    states: {
      ok: 'answers',
      moved: 'has moved for good',
      refused: 'refuses to answer a program: look at it yourself',
      gone: 'is gone: find a copy',
      fault: 'the server is at fault',
      unreachable: 'cannot be reached',
      loop: 'leads in a circle or too far',
      private: 'leads into a private network: not asked',
      'no-address': 'is no address of the web',
    },
  },
  ru: {
    title: 'Адреса, на которые ссылаются записи',
    summary: (asked, well) => `Опрошено: ${String(asked)}. В порядке: ${String(well)}.`,
    heads: ['Адрес', 'Источники', 'Ответ'],
    states: {
      ok: 'отвечает',
      moved: 'переехал насовсем',
      refused: 'программе не отвечает: посмотрите сами',
      gone: 'исчез: найдите копию',
      fault: 'ошибка сервера',
      unreachable: 'недоступен',
      loop: 'водит по кругу или слишком далеко',
      private: 'ведёт в частную сеть: не опрошен',
      'no-address': 'не адрес в сети',
    },
  },
}

/** The words of the report on addresses in one language. */
export const linkWords = (locale: IssueLocale): LinkWords => WORDS[locale]
