/**
 * The face of the map's letters. Without a glyph server the map draws them from the page's own font: the
 * list becomes a CSS font, so the name needs its quotes, and a first name that is none gives the weight.
 */
const FACE = "'Source Sans 3 Variable'"

export const PLAIN = [FACE]
export const STRONG = ['bold', FACE]
export const SLANTED = ['italic', FACE]

/** Fonts to have ready before the map draws its first letter: else it draws in another face for good. */
export const FACES = ['', 'bold ', 'italic '].map((style) => `${style}24px ${FACE}`)

/** One letter of each file of the font: Latin, Cyrillic, further Cyrillic and Latin ones. */
export const SAMPLE = 'AЯқş'
