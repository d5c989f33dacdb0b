import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EXAMPLE_FILE } from '../../src/artefacts/guide/examples/example.ts'
import type { Example } from '../../src/artefacts/guide/examples/example.ts'
import { SAMPLE_FOLDER } from '../../src/artefacts/guide/samples/index.ts'

const POND = 'kind: facility\nname: { en: Example pond, ru: Хвостохранилище «Пруд» }\ncountry: KG\n'
const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/^([a-z_0-9]+):/gm)].map(([, key = '']) => key)

/** A record without some of its keys, the lines below them included. */
const without = (text: string, keys: readonly string[]): string =>
  keys.reduce((left, key) => left.replace(new RegExp(`^${key}:[^\\n]*\\n(?:[ -][^\\n]*\\n)*`, 'm'), ''), text)

function recordAt(file: string): string {
  const known = SAMPLE_FOLDER[file]
  if (known !== undefined) return known
  if (file.startsWith('sources/')) return SAMPLE_FOLDER['sources/s011.yaml'] ?? ''
  if (file.startsWith('countries/'))
    return (SAMPLE_FOLDER['countries/kg.yaml'] ?? '')
      .replaceAll('Kyrgyzstan', 'Kazakhstan')
      .replaceAll('Кыргызстан', 'Казахстан')
  return file.includes('/kz/') ? POND.replace('KG', 'KZ') : POND
}

/** A part of a record within a valid record of its kind: the whole text, and the line before the part. */
export function framed(file: string, part: string): { readonly text: string; readonly before: number } {
  const frame = without(recordAt(file), keysOf(part))
  return { text: `${frame}${part}`, before: frame.split('\n').length - 1 }
}

/** What lies at a path of a listing: another name for each, and the country of its folder. */
function contentAt(name: string): string {
  const number = String(name.length)
  return (
    SAMPLE_FOLDER[name] ??
    recordAt(name).replace('Example pond', `Pond ${number}`).replace('«Пруд»', `№ ${number}`)
  )
}

/** Puts down a path of a listing: `@` is a link, `|` a pipe, what stands before a blank is rights. */
function place(content: string, line: string): void {
  const name = line.replace(/^\S+ /, '').replace(/[@|]$/, '')
  const at = join(content, name)
  if (line.endsWith('@')) symlinkSync('example-tailings.yaml', at)
  else if (line.endsWith('|')) execFileSync('mkfifo', [at])
  else write(content, name, contentAt(name))
}

function write(content: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, file)), { recursive: true })
  writeFileSync(join(content, file), text)
}

/** The text of one side as the reader gets it. */
function textOf(
  { file = EXAMPLE_FILE, as, bytes, ...example }: Example,
  side: 'bad' | 'good',
): string | Uint8Array {
  const shown = side === 'bad' ? bytes : undefined
  if (as === 'whole') return shown === undefined ? example[side] : Buffer.from(shown, 'latin1')
  return framed(file, shown ?? example[side]).text
}

/** Content folders with one side of an example in each: copies of one, so that little is written. */
export function exampleStage() {
  const root = mkdtempSync(join(tmpdir(), 'atlas-guide-'))
  const base = join(root, 'base')
  for (const [file, text] of Object.entries(SAMPLE_FOLDER)) write(base, file, text)
  const content = join(root, 'content')
  const set = (example: Example, side: 'bad' | 'good'): string => {
    rmSync(content, { recursive: true, force: true })
    if (example.alone) mkdirSync(content)
    else cpSync(base, content, { recursive: true })
    if (example.as === 'listing')
      for (const line of example[side].split('\n').filter((each) => each !== '')) place(content, line)
    else write(content, example.file ?? EXAMPLE_FILE, textOf(example, side))
    return content
  }
  return {
    set,
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
