/** A message with its plural forms, chosen by the number `n`. Russian needs all four. */
export interface Plural {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** Text with `{name}` placeholders, or plural forms of it. */
export type Message = string | Plural

/** What a language must bring to be one of the atlas. */
export interface Catalogue<M extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>> {
  /** BCP 47 tag; the first part of every address. Example: `ru`. */
  readonly tag: string
  /** The language's own name. Example: `Русский`. */
  readonly name: string
  /** Tag given to Intl for numbers, dates and sorting. */
  readonly intl: string
  readonly messages: M
}

/** The same keys as the English catalogue, with any text. */
export type Translated<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : Plural
}
