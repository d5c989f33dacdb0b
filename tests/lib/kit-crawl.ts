import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { unzipSync } from 'fflate'

/** An archive unpacked: bytes by the path in it. */
export type Unpacked = ReadonlyMap<string, Uint8Array>

/** Unpacks an archive; throws where it is none. */
export const unpacked = (zip: Uint8Array): Unpacked => new Map(Object.entries(unzipSync(zip)))

export const textIn = (files: Unpacked, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString('utf8')

/** Written apart from the program that makes archives: any attribute that browsers follow, in any quotes. */
const REFERENCE =
  /[\s"'](?:href|src|srcset|action|formaction|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const ID = /\sid="([^"]*)"/g
const OUTSIDE = /^(?:https?:\/\/|mailto:|data:)/

const plain = (address: string): string => address.replace(/&(?:amp|#38|#x26);/g, '&')

/** Ids of each page, read when a link asks for one. */
function idsOf(files: Unpacked): (page: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (page) => {
    const ids = known.get(page) ?? new Set([...textIn(files, page).matchAll(ID)].map(([, id = '']) => id))
    known.set(page, ids)
    return ids
  }
}

/** Links of the pages and sheets that lead nowhere within the archive, as `page -> address`. */
export function deadLinks(files: Unpacked): readonly string[] {
  const ids = idsOf(files)
  const leads = (from: string, address: string): boolean => {
    if (OUTSIDE.test(address)) return true
    const [target = '', place] = address.split('#')
    const path = target === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(target))
    if (address.startsWith('/') || !files.has(path)) return false
    return (
      place === undefined ||
      place === '' ||
      !path.endsWith('.html') ||
      ids(path).has(decodeURIComponent(place))
    )
  }
  return [...files.keys()].flatMap((name) => {
    if (!/\.(?:html|css)$/.test(name)) return []
    const text = textIn(files, name)
    const found = name.endsWith('.html')
      ? [...text.matchAll(REFERENCE)].map(([, one, two, three]) => one ?? two ?? three ?? '')
      : [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address)
    return found.filter((address) => !leads(name, plain(address))).map((address) => `${name} -> ${address}`)
  })
}

/** Links of the pages to the site itself: to what the archive does not hold. */
export const linksOut = (files: Unpacked, site: string): ReadonlySet<string> =>
  new Set(
    [...files.keys()]
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) => [...textIn(files, name).matchAll(/<a\b[^>]*\shref="([^"]*)"/g)])
      .flatMap(([, address = '']) => (address.startsWith(`${site}/`) ? [address.slice(site.length)] : [])),
  )

/** What the manifest of an archive says wrongly or not at all. */
export function wrongInManifest(files: Unpacked, folder: string): readonly string[] {
  const manifest = JSON.parse(textIn(files, `${folder}/manifest.json`)) as {
    files: readonly { path: string; bytes: number; sha256: string }[]
  }
  const listed = new Set(manifest.files.map(({ path }) => `${folder}/${path}`))
  const unlisted = [...files.keys()].filter((name) => !listed.has(name) && name !== `${folder}/manifest.json`)
  const wrong = manifest.files.filter(({ path, bytes, sha256 }) => {
    const found = files.get(`${folder}/${path}`)
    return found?.length !== bytes || createHash('sha256').update(found).digest('hex') !== sha256
  })
  return [...unlisted, ...wrong.map(({ path }) => path)]
}
