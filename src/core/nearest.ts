/** Number of letters to insert, drop, change or swap to make `a` of `b`. Example: `upsteam` is 1 from `upstream`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const change = (last[j - 1] ?? 0) + (same ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap))
    }
    before = last
    last = row
  }
  return last[b.length] ?? a.length
}

/**
 * The word of the list that was probably meant; undefined where none is near (a third of the letters
 * differ) or the word is longer than any sensible key. Example: `volume_m33` gives `volume_m3`.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 64) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  let found: string | undefined
  let least = limit + 1
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [found, least] = [candidate, distance]
  }
  return found ?? onlyExtension(word, words)
}

/** The one word that goes on where this one ends. Example: `volume` gives `volume_m3`. */
function onlyExtension(word: string, words: readonly string[]): string | undefined {
  const longer = words.filter((each) => each.startsWith(`${word}_`) || each.startsWith(`${word}-`))
  return longer.length === 1 ? longer[0] : undefined
}
