import { readBytes } from '../../yaml/read-bytes.ts'

/** The tree of a text; undefined where it has none. `file` is its path below the content folder. */
export const treeOf = (text: string, file: string): unknown =>
  readBytes(new TextEncoder().encode(text), file).tree?.value
