import type { DownloadRow } from './release-page.ts'

/** Files of a release that lie in one folder, named without it. */
export interface DownloadFolder {
  /** With the slash at its end; empty for files that lie in none. */
  readonly folder: string
  readonly files: readonly (DownloadRow & { readonly name: string })[]
}

/** Sets the files of a release under their folders: hundreds of names are read in parts. */
export function downloadFolders(rows: readonly DownloadRow[]): readonly DownloadFolder[] {
  const folderOf = ({ path }: DownloadRow): string => path.slice(0, path.lastIndexOf('/') + 1)
  return [...Map.groupBy(rows, folderOf)]
    .map(([folder, files]) => ({
      folder,
      files: files.map((file) => ({ ...file, name: file.path.slice(folder.length) })),
    }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
}
