/** A piece of what an entry says: words, or words that lead somewhere. */
export interface Span {
  readonly text: string
  /** Language of the words where it is not the feed's. */
  readonly lang?: string | undefined
  /** Whole address. */
  readonly href?: string | undefined
}

/** What an entry says: paragraphs and lists. */
export type Content = { readonly words: readonly Span[] } | { readonly list: readonly (readonly Span[])[] }

/** One change that a feed tells of. */
export interface Entry {
  /** A `tag:` address that names this entry for ever. */
  readonly id: string
  readonly title: string
  /** Whole address of the page that it is about. */
  readonly href: string
  /** Release date, `YYYY-MM-DD`. */
  readonly date: string
  readonly content: readonly Content[]
}

/** A feed in one language. */
export interface Feed {
  /** A `tag:` address that names this feed for ever. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Code of the language. Example: `ru`. */
  readonly language: string
  /** Whole address of the feed itself, and of the page that it is about. */
  readonly self: string
  readonly page: string
  /** Who speaks, and the address of the whole atlas. */
  readonly author: string
  readonly site: string
  readonly rights: string
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly date: string
  /** The latest first. */
  readonly entries: readonly Entry[]
}
