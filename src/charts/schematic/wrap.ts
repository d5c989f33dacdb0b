/** Mean width of a letter as part of the size of the type, with room for wide Cyrillic ones. */
const LETTER = 0.53

/** Breaks a text into lines that fit a width; a word that is longer stands on a line of its own. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
