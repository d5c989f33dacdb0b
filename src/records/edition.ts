import type { Edition } from '../core/release/identity.ts'
import { identityOf } from '../core/release/identity.ts'
import { hashInputs } from './hash-inputs.ts'
import type { LoadedAtlas } from './judge-tree.ts'

/**
 * Which release a content folder makes with the program in the working directory, and the hashes of its
 * records.
 */
export function editionOf({ atlas, hashOf }: LoadedAtlas, content: string): Edition {
  const inputs = hashInputs({ content, project: process.cwd() })
  const known = atlas.releases.map(({ id }) => id)
  return {
    release: identityOf(atlas.asOf, inputs, known),
    recordHash: (file) => {
      const found = hashOf(file)
      if (found === undefined) throw new Error(`there is no record "${file}"`)
      return found
    },
  }
}
