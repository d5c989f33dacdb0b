import { say, wordsOf } from '../../islands/lib/words.ts'

/** A message of the form, filled. Example: `speak('copied', { file: 's331.yaml' })`. */
export type Speak = (key: string, params?: Readonly<Record<string, string | number>>) => string

/** The messages that the page printed for the form. */
export function speaker(host: HTMLElement): Speak {
  const words = wordsOf<string>(host)
  return (key, params) => say(words[key] ?? key, params)
}
