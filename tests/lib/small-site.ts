import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANIFEST, manifestText } from '../../scripts/lib/manifest.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Files of a site that says `word` on every page; its style has a digest in its name. */
export function filesOf(word: string, pages = 6): Readonly<Record<string, string>> {
  const style = `assets/site.${sha256(word).slice(0, 8)}.css`
  const page = (name: string) =>
    `${' '.repeat(2000)}<link rel="stylesheet" href="/${style}"><h1>${name}: ${word}</h1>`
  const facilities = Array.from(
    { length: pages },
    (_, at) => `en/facilities/kg/pond-${String(at)}/index.html`,
  )
  return {
    '404.html': page('lost'),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'index.html': page('door'),
    [style]: `/* ${word} */`,
    ...Object.fromEntries(facilities.map((file) => [file, page(file)])),
  }
}

/** Writes a site with its manifest; `date` is the release date. Gives its folder back. */
export function smallSite(
  folder: string,
  files: Readonly<Record<string, string>>,
  date = '2026-11-22',
): string {
  const listed = Object.entries(files)
    .map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const inputs = sha256(JSON.stringify(listed))
  const release = { id: `${date}-${inputs.slice(0, 8)}`, date, inputs, published: false }
  const pages = listed.filter(({ path }) => path.endsWith('.html')).length
  const manifest = manifestText({ release, pages, files: listed })
  for (const [path, text] of [...Object.entries(files), [MANIFEST, manifest] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
