import { sha256 } from '../../digest/sha256.ts'
import type { KitText } from '../../artefacts/kit/texts.ts'
import { zipWriter } from '../data/zip.ts'
import { addressesOf, joined } from './pieces.ts'
import { fileOf, localAddress, localSheet } from './rewrite.ts'
import type { SiteFiles } from './site-files.ts'
import { startPage } from './start-page.ts'

/** What an archive is made from beside the site's files. */
export interface KitOrder {
  /** Example: `kg`. */
  readonly id: string
  /** Names of the site's files, sorted. */
  readonly files: readonly string[]
  /** Address of the site without a slash at the end. */
  readonly site: string
  readonly release: { readonly id: string; readonly date: string; readonly inputs: string }
  /** Licence of the data. */
  readonly licence: string
  /** What is said in each language, the first one's first. */
  readonly texts: readonly KitText[]
}

/** An archive, and what is said of it. */
export interface Kit {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly files: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** Files whose bytes do not shrink. */
const STORED = /\.(?:woff2|png|xlsx|gpkg|parquet|zip)$/

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1

function localFile(name: string, files: SiteFiles, kept: ReadonlySet<string>, site: string): Uint8Array {
  const place = { file: name, kept, site }
  const page = name.endsWith('.html') ? files.pieces(name) : undefined
  if (page) return Buffer.from(joined(page, (address) => localAddress(address, place)))
  const bytes = files.bytes(name)
  return name.endsWith('.css') ? Buffer.from(localSheet(Buffer.from(bytes).toString('utf8'), place)) : bytes
}

/** The style sheets of the front page, as far as they are kept. */
const sheetsOf = (files: SiteFiles, locale: string, kept: ReadonlySet<string>): readonly string[] => {
  const front = `${locale}/index.html`
  const named = kept.has(front) ? addressesOf(files.pieces(front) ?? []).map(fileOf) : []
  return named.filter((file) => file.endsWith('.css') && kept.has(file))
}

/**
 * An archive of pages and data. Beside the site's files it holds a page to begin with, read-me files, the licence
 * and a manifest of all others; it lies in a folder of its own name.
 */
export function makeKit(order: KitOrder, source: SiteFiles): Kit {
  const { id, files, site, release, licence, texts } = order
  const kept = new Set(files)
  const own = [
    ['index.html', startPage(texts, files, sheetsOf(source, texts[0]?.locale ?? '', kept))],
    ['DATA-LICENCE.md', licence],
    ...texts.map(({ readme }) => [readme.file, readme.text] as const),
  ].map(([name = '', text = '']) => [name, Buffer.from(text)] as const)
  const parts: (readonly [string, Uint8Array])[] = [
    ...files
      .filter((name) => name !== 'index.html')
      .map((name) => [name, localFile(name, source, kept, site)] as const),
    ...own,
  ].toSorted(byName)
  const listed = parts.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
  const manifest = { kit: id, release: release.id, date: release.date, inputs: release.inputs, files: listed }
  const all = [...parts, ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)] as const]
  const folder = `open-tmf-atlas-${id}`
  const archive = zipWriter()
  for (const [name, content] of all) archive.add(`${folder}/${name}`, [content], STORED.test(name))
  const bytes = archive.finish()
  return { bytes, files: all.length, sha256: sha256(bytes) }
}
