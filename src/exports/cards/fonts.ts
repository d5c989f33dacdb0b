import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Parts of the typeface, each a file of its own; the first that has a letter draws it. */
const PARTS = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'] as const
const WEIGHTS = [400, 600, 700] as const

/** Names of the parts as a style sheet lists them. */
export const FAMILY = PARTS.map((part) => `Sans ${part}`).join(', ')

/** The typeface of the cards. `folder`: where its package lies; nothing of the machine's own is used. */
export const cardFonts = (folder: string) =>
  WEIGHTS.flatMap((weight) =>
    PARTS.map((part) => ({
      name: `Sans ${part}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(join(folder, 'files', `source-sans-3-${part}-${String(weight)}-normal.woff`)),
    })),
  )

/** What the words of a card are laid out with. */
export type CardFonts = ReturnType<typeof cardFonts>
