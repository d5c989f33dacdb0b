import { lstatSync } from 'node:fs'

/**
 * What tells a file from any other, and from itself before a change, without reading it, as git has it: the disk,
 * the place on it, the size in bytes, when it was last written, and when it was last changed in any way. Times
 * in milliseconds.
 */
export type Marks = readonly [dev: number, ino: number, size: number, written: number, changed: number]

const COUNT = 5

/** Marks of a file; undefined where it is not there, or is no regular file. Never throws. */
export function marksOf(absolute: string): Marks | undefined {
  try {
    const found = lstatSync(absolute, { throwIfNoEntry: false })
    return found?.isFile() ? [found.dev, found.ino, found.size, found.mtimeMs, found.ctimeMs] : undefined
  } catch {
    return undefined
  }
}

/** Marks of many files, five numbers a file; noughts stand for none. */
export type PackedMarks = Float64Array

/** True where the marks that stand at one place, from 0, are these. */
export function hasMarks(packed: PackedMarks, place: number, marks: Marks): boolean {
  const start = place * COUNT
  return packed[start + 1] !== 0 && marks.every((mark, at) => packed[start + at] === mark)
}

/** How long a file must have been at rest before its marks can be trusted: the clocks of disks are coarse. */
const REST = 2000

/**
 * Packs the marks of files. A file that was written shortly before `now` may be written again under the same
 * time, so that it gets none.
 * @param now a time in milliseconds after the files were read
 */
export function packMarks(files: readonly (Marks | undefined)[], now: number): PackedMarks {
  const packed = new Float64Array(files.length * COUNT)
  for (const [place, marks] of files.entries()) {
    const [, , , written = now, changed = now] = marks ?? []
    if (marks && Math.max(written, changed) < now - REST) packed.set(marks, place * COUNT)
  }
  return packed
}
