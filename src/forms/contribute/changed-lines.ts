/** One line of a text that changed: it stays, it comes, it goes; or how many lines between are left out. */
export type Line =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'gap'; readonly count: number }

/** Lines of the longest common subsequence, by a table; what is alike at both ends is cut off before. */
function changes(a: readonly string[], b: readonly string[]): readonly Line[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const lines: Line[] = []
  let [row, column] = [0, 0]
  while (row < a.length || column < b.length) {
    const [old, fresh] = [a[row], b[column]]
    if (old !== undefined && old === fresh) {
      lines.push({ kind: 'same', text: old })
      row += 1
      column += 1
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ kind: 'removed', text: old })
      row += 1
    } else {
      lines.push({ kind: 'added', text: fresh ?? '' })
      column += 1
    }
  }
  return lines
}

/**
 * The lines of a text with those that came and went, and `around` lines about each of them; what lies
 * between is counted. A new text is all added.
 */
export function changedLines(before: string, after: string, around = 2): readonly Line[] {
  const [a, b] = [before, after].map((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n')))
  if (!a || !b) return []
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const same = (text: string): Line => ({ kind: 'same', text })
  const all = [
    ...a.slice(0, start).map(same),
    ...changes(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ]
  const near = all.map((_, index) =>
    all.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same'),
  )
  const shown: Line[] = []
  for (const [index, line] of all.entries()) {
    const last = shown.at(-1)
    if (near[index]) shown.push(line)
    else if (last?.kind === 'gap') shown.splice(-1, 1, { kind: 'gap', count: last.count + 1 })
    else shown.push({ kind: 'gap', count: 1 })
  }
  return shown
}
