import type { ExamplesOf } from './example.ts'

const listing = (bad: string, good: string) => ({ bad, good, as: 'listing' }) as const

const POND = 'facilities/kg/example-pond.yaml'
const THREE = 'countries/kg.yaml\nmaterials/gold-tailings.yaml\nmethods/example.yaml\n'

/** Names, kinds and places of files, as `ls -F` lists them: `@` a link, `|` a pipe. */
export const pathExamples: ExamplesOf<'path'> = {
  'content-empty': { ...listing('', `${THREE}sources/s010.yaml\n`), alone: true },
  'folder-missing': { ...listing(THREE, `${THREE}sources/s010.yaml\n`), alone: true },
  'folder-unknown': listing('ponds/kg/example-pond.yaml\n', `${POND}\n`),
  'file-unknown': listing('readme.txt\n', 'sources/s012.yaml\n'),
  'file-name': listing('facilities/kg/Example_Pond.yaml\n', `${POND}\n`),
  'file-is-folder': listing(`${POND}/part-1.yaml\n`, 'facilities/kg/example-pond-1.yaml\n'),
  'folder-is-file': listing('prose\n', 'prose/en/about.md\n'),
  'file-is-link': listing(`${POND}@\n`, `${POND}\n`),
  'file-is-special': listing(`${POND}|\n`, `${POND}\n`),
  'file-unreadable': listing(`---------- ${POND}\n`, `-rw-r--r-- ${POND}\n`),
}
