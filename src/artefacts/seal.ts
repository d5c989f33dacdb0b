import type { NamedState } from '../i18n/state-name.ts'
import type { Published } from './published.ts'

/** What ties a page to its record for ever: whoever has both can check the one by the other. */
export interface Seal {
  readonly release: NamedState
  /** SHA-256 of the record's bytes, in hexadecimal. */
  readonly hash: string
}

/** The seal of a record. @param file path below the content folder. Example: `facilities/kg/kumtor.yaml` */
export const sealOf = (published: Published, file: string): Seal => ({
  release: published.release,
  hash: published.recordHash(file),
})
