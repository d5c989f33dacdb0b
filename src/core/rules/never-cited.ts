import { claimsOf } from '../claim.ts'
import type { Localised } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { AtlasRule } from './rule.ts'

const FOLDERS = ['sources', 'materials', 'regions', 'basins'] as const

/** An id within a sentence: a letter and digits, as documents are numbered. Example: `s126`. */
const ID_IN_TEXT = /\b[a-z]+-?\d[a-z\d-]*\b/g

/** Ids that the remarks of a facility name in words, without resting a claim on them. */
function mentioned({ notes, facts }: Facility): readonly string[] {
  const remarks: Localised[] = [...notes]
  for (const fact of Object.values(facts))
    for (const { note } of claimsOf<unknown>(fact)) if (note) remarks.push(note)
  return remarks.flatMap(({ en }) => en.match(ID_IN_TEXT) ?? [])
}

/** A document, material, region or basin that no record names is left over, or a link was forgotten. */
export const neverCited: AtlasRule = {
  id: 'never-cited',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas, ids, cited }) => {
    const inWords = new Set(atlas.facilities.flatMap(mentioned))
    return FOLDERS.flatMap((folder) =>
      [...(ids.get(folder) ?? [])]
        .filter((id) => !cited.get(folder)?.has(id) && !(folder === 'sources' && inWords.has(id)))
        .map(
          (id) =>
            ({
              code: 'never-cited',
              level: 'warning',
              file: `${folder}/${id}.yaml`,
              path: [],
              params: { id },
            }) as const,
        ),
    )
  },
}
