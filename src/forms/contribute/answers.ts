/**
 * What a person entered: texts by the name of their control. Names are paths, so that a problem of a record
 * finds its control: `claim.value`, `claim.note.en`, `source.title`, `facility.name.ru`.
 */
export type Answers = Readonly<Record<string, string>>

/** An answer without space around it; empty where there is none. */
export const answer = (answers: Answers, name: string): string => (answers[name] ?? '').trim()

/** A text in both languages where one of the two is given; the checker asks for the other. */
export function pairOf(answers: Answers, name: string): Readonly<Record<string, string>> | undefined {
  const given = (['en', 'ru'] as const).flatMap((tag) => {
    const text = answer(answers, `${name}.${tag}`)
    return text === '' ? [] : [[tag, text] as const]
  })
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** A map without the keys that have no value. */
export const present = (map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined && value !== ''))
