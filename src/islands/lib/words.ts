/** A message as the page hands it to a script: text with `{name}` placeholders, or its plural forms. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Messages of one island, by the name it knows them under. */
export type Words<K extends string> = Readonly<Record<K, Message>>

/** Language of the page, for Intl. */
export const language = (): string => document.documentElement.lang || 'en'

/**
 * Fills a message. A number is written as the page's language writes it; the form is chosen by `n`.
 * Example: `say({ one: '{n} pond', other: '{n} ponds' }, { n: 3 })` gives `3 ponds`.
 */
export function say(message: Message, params: Readonly<Record<string, string | number>> = {}): string {
  const n = Number(params['n'] ?? 0)
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language()).select(n)] ?? message.other)
  const { format } = new Intl.NumberFormat(language())
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    return value === undefined ? whole : typeof value === 'number' ? format(value) : value
  })
}

/** Messages that a component printed as `data-words={JSON.stringify(wordsFor(locale, …))}`. */
export function wordsOf<K extends string>(element: HTMLElement): Words<K> {
  return JSON.parse(element.dataset['words'] ?? '{}') as Words<K>
}
