import { lstatSync, readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { nearest } from '../core/nearest.ts'
import type { LocatedIssue } from '../yaml/finding.ts'
import { FILES, FOLDERS, REQUIRED } from './layout.ts'
import type { Place } from './layout.ts'
import { reasonOf } from './read-raw.ts'

/** A file of the content that is a regular file under an allowed name. */
export interface ContentFile {
  /** Path below the content folder. Example: `facilities/kg/kumtor.yaml`. */
  readonly file: string
  readonly absolute: string
  /** Folder it counts under, or the name of a single file. Example: `facilities`. */
  readonly folder: string
  /** Path below the folder without its ending. Example: `kg/kumtor`. */
  readonly id: string
  readonly place: Place
}

/** The listing of a content folder; files in order of code points. */
export interface Listing {
  readonly files: readonly ContentFile[]
  /** Folders that are there, known ones only. */
  readonly folders: readonly string[]
  readonly issues: readonly LocatedIssue[]
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * Lists what lies in the content folder without opening it: links are never followed, only regular
 * files and folders under the names of the layout pass, everything else is an issue at 1:1.
 */
export function readContent(content: string): Listing {
  const files: ContentFile[] = []
  const folders: string[] = []
  const issues: LocatedIssue[] = []
  const issue = (code: IssueCode, file: string, params: IssueParams = {}): void => {
    issues.push({ code, level: 'error', file, path: [], params, line: 1, column: 1 })
  }

  const entries = (path: string): readonly Dirent[] => {
    try {
      return readdirSync(join(content, path), { withFileTypes: true }).toSorted(byName)
    } catch (error) {
      issue('file-unreadable', path || '.', { reason: reasonOf(error) })
      return []
    }
  }

  const walk = (folder: string, place: Place, below: string): void => {
    for (const entry of entries(`${folder}/${below}`.replace(/\/$/, ''))) {
      const inner = `${below}${entry.name}`
      const file = `${folder}/${inner}`
      if (entry.isSymbolicLink()) issue('file-is-link', file)
      else if (entry.isDirectory()) {
        if (place.path.test(inner) || entry.name.endsWith('.yaml')) issue('file-is-folder', file)
        else walk(folder, place, `${inner}/`)
      } else if (!entry.isFile()) issue('file-is-special', file)
      else if (!place.path.test(inner)) issue('file-name', file, { example: `${folder}/${place.example}` })
      else
        files.push({
          file,
          absolute: `${content}/${file}`,
          folder,
          id: inner.replace(/\.[a-z]+$/, ''),
          place,
        })
    }
  }

  const top = entries('').filter(({ name }) => !name.startsWith('.git'))
  for (const entry of top) {
    const { name } = entry
    const folder = FOLDERS[name]
    const single = FILES[name]
    if (entry.isSymbolicLink()) issue('file-is-link', name)
    else if (single && entry.isDirectory()) issue('file-is-folder', name)
    else if (folder && entry.isDirectory()) {
      folders.push(name)
      walk(name, folder, '')
    } else if (single && entry.isFile())
      files.push({
        file: name,
        absolute: join(content, name),
        folder: name,
        id: name.replace('.yaml', ''),
        place: single,
      })
    else if (folder && entry.isFile()) issue('folder-is-file', name, { name })
    else
      issue(
        entry.isDirectory() ? 'folder-unknown' : 'file-unknown',
        name,
        suggestion(name, entry.isDirectory()),
      )
  }
  if (top.length === 0) issue('content-empty', '.')
  else
    for (const name of REQUIRED)
      if (!top.some((entry) => entry.name === name)) issue('folder-missing', name, { folder: name })
  return { files, folders, issues }
}

function suggestion(name: string, isFolder: boolean): IssueParams {
  const names = Object.keys(isFolder ? FOLDERS : FILES)
  const meant = nearest(name, names)
  return { name, list: names.join(', '), ...(meant !== undefined && { meant }) }
}

/** True for a folder that is there. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
