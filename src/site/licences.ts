import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What reaches a reader's device: programs with all they are made of, the drawings' program, the typeface. */
const WITH_PARTS = ['maplibre-gl', 'pmtiles', 'pagefind']
const ALONE = ['d3', '@fontsource-variable/source-sans-3']

/** Licence texts of packages that come without one. Example: `pmtiles.txt`. */
const OWN = resolve('docs/licences')

/** The part of a package's manifest that a notice needs. */
interface Manifest {
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const folderOf = (name: string): string => resolve('node_modules', name)

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest

/** A package with all that it is made of; types leave nothing behind. */
function partsOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name) || name.startsWith('@types/')) return found
  found.add(name)
  for (const part of Object.keys(manifestOf(name).dependencies ?? {})) partsOf(part, found)
  return found
}

/** Files of licences; Pagefind has a folder of them. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .toSorted()
    .map((file) => join(folder, file))
    .flatMap((file) => (statSync(file).isDirectory() ? filesOf(file) : [file]))
}

/** The licence text of a package: its files, else the end of its read-me, else ours of `docs/licences`. */
function textOf(name: string): string {
  const files = filesOf(folderOf(name))
  if (files.length > 0) return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n')
  const own = join(OWN, `${name.replaceAll('/', '-')}.txt`)
  if (existsSync(own)) return readFileSync(own, 'utf8').trim()
  const said = /^#+ Licen[cs]e.*\n([^]*)/im.exec(readFileSync(join(folderOf(name), 'README.md'), 'utf8'))?.[1]
  if (said === undefined || said.length < 500) throw new Error(`"${name}" has no licence text: add ${own}`)
  return said.trim()
}

/** The notices that the licences of shipped packages ask for, as plain text, by package. */
export function licences(): string {
  const names = new Set([...WITH_PARTS.flatMap((name) => [...partsOf(name)]), ...ALONE])
  const notices = [...names].toSorted().map((name) => {
    const { version, license } = manifestOf(name)
    const head = `${name} ${version} (${license})`
    return `${head}\n${'='.repeat(head.length)}\n\n${textOf(name)}\n`
  })
  return ['Licences of the software and the typeface that come with the atlas\n', ...notices].join('\n\n')
}
