/** Folders of the site whose files carry a digest of their content in their names. */
export const HASHED_FOLDERS = [
  'assets/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
] as const

/** The list of the index's languages: beside files that are named alike in every release. */
const HASHED_FILE = /^pagefind\/pagefind\.[^/]+\.pf_meta$/

/**
 * Whether a file never changes under its name, so that those of several releases can stand side by side: a
 * page that was opened before a release asks for its own. `file`: a path in the site, without a slash first.
 */
export const isHashed = (file: string): boolean =>
  HASHED_FOLDERS.some((folder) => file.startsWith(folder)) || HASHED_FILE.test(file)
