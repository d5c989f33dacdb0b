import type { ReleaseRecord } from '../core/release/schema.ts'

const HEAD = '# Written by "npm run release" and never changed: docs/releases.md.\n'

/**
 * A summary as YAML: a line a facility, each the JSON that YAML contains, so that thousands of lines are read
 * at the speed of JSON.
 */
export const releaseText = (record: ReleaseRecord): string => HEAD + textOf(record)

const textOf = (record: object): string =>
  Object.entries(record)
    .map(([key, value]: [string, unknown]) =>
      Array.isArray(value) && value.length > 0
        ? `${key}:\n${value.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
        : `${key}: ${JSON.stringify(value)}\n`,
    )
    .join('')

const LINE = /^(?:([a-z_]+):(?: (.+))?| {2}- (.+))$/

/** Line by line what `textOf` writes; throws SyntaxError on anything that is no JSON. */
function treeOf(body: string): Record<string, unknown> {
  const tree: Record<string, unknown> = {}
  let list: unknown[] = []
  for (const each of body.split('\n').slice(0, -1)) {
    const [, key, value, item] = LINE.exec(each) ?? []
    if (item !== undefined) list.push(JSON.parse(item))
    else if (key === undefined) throw new SyntaxError(each)
    else if (value === undefined) tree[key] = list = []
    else tree[key] = JSON.parse(value)
  }
  return tree
}

/**
 * The tree of a summary that stands exactly as `releaseText` writes it; undefined for any other text, which a
 * parser of YAML must look at. The result is what that parser would give: it is written back and compared, so
 * that no key stands twice and no number in another form.
 */
export function quickTree(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith(HEAD)) return undefined
  try {
    const tree = treeOf(text.slice(HEAD.length))
    return textOf(tree) === text.slice(HEAD.length) ? tree : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
