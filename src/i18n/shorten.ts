const MAX_DESCRIPTION = 200

/** Whole sentences: a full stop behind a word of three letters or a number, with a new sentence behind it. */
const SENTENCES = /^.*(?:[\p{L}\p{N}]{3}|[\d)»])[.!?](?= [\p{Lu}\d«])/su

/**
 * Text of at most `most` characters for the head of a page, where search engines and messengers cut: whole
 * sentences where they keep half of it, else whole words and an ellipsis.
 * Example: `shorten('One two three.', 9)` gives `One two…`.
 */
export function shorten(text: string, most = MAX_DESCRIPTION): string {
  if (text.length <= most) return text
  const sentences = SENTENCES.exec(text.slice(0, most + 2))?.[0] ?? ''
  if (sentences.length >= most / 2 && sentences.length <= most) return sentences
  return `${text.slice(0, most - 1).replace(/[\s\p{P}]*[^\s]*$/u, '')}…`
}
