import type { Letter } from './letter.ts'

const NBSP = /\u00a0/g

/**
 * The letter as plain text, for a mail program or a messenger: the same words in the same order as on its
 * page. Ordinary spaces, because some programs show the others as boxes.
 */
export function letterText(letter: Letter): string {
  const { to, date, subject, opening, asked, caveat, ground, closing, permanent, signature } = letter
  const parts = [
    ...to.map(({ name, address }) => `${name.text}\n${address.text}`),
    date,
    subject,
    ...opening,
    ...asked.map(({ ask, why }, index) => `${String(index + 1)}. ${ask}\n${why}`),
    caveat,
    ground.text,
    ...closing,
    permanent,
    signature.join('\n'),
  ]
  return `${parts.join('\n\n').replace(NBSP, ' ')}\n`
}
