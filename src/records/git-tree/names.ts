import { FILES, FOLDERS } from '../layout.ts'
import type { Place } from '../layout.ts'

/** A name as text, or as `\xNN` where its bytes are no UTF-8 or cannot be shown. Example: `caf\xe9.yaml`. */
export function shownName(name: string): string {
  const text = decoded(name)
  if (text !== undefined && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return text
  return [...name]
    .map((byte) =>
      /[\x20-\x7e]/.test(byte) ? byte : `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .join('')
}

/** The text of a name's bytes; undefined where they are no UTF-8. */
export function decoded(name: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(name, 'latin1'))
  } catch {
    return undefined
  }
}

/** Names that a file system would obey, hide or understand otherwise than git. */
export function isRefusedName(name: string): boolean {
  const text = decoded(name)
  if (text === undefined || text === '' || text === '.' || text === '..') return true
  if (/[/\\:]|[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return true
  return /^(?:\.git|git~\d+)$/i.test(text.replace(/[. ]+$/, ''))
}

/** One spelling of a path for computers that tell neither capitals nor compositions of letters apart. */
export const folded = (text: string): string =>
  // By way of the capitals: `ß` and `ſ` become what a careless file system takes them for.
  text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')

/** A path that may lie in the content, or an example of one that may. */
export type Placed =
  | { readonly ok: true; readonly folder: string; readonly id: string; readonly place: Place }
  | { readonly ok: false; readonly example: string }

/** The place of a path below the content folder. Example: `facilities/kg/kumtor.yaml` is a facility `kg/kumtor`. */
export function placeOf(file: string): Placed {
  const [folder = '', ...rest] = file.split('/')
  const single = Object.hasOwn(FILES, file) ? FILES[file] : undefined
  if (single) return { ok: true, folder: file, id: file.replace('.yaml', ''), place: single }
  const place = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined
  const below = rest.join('/')
  if (place && rest.length > 0 && place.path.test(below))
    return { ok: true, folder, id: below.replace(/\.[a-z]+$/, ''), place }
  return { ok: false, example: place ? `${folder}/${place.example}` : 'facilities/kg/kumtor.yaml' }
}
