import type { FieldEntry } from '../../artefacts/guide/fields.ts'

/** What a change is called where it is sent: the facility, and the fact where there is one. */
export interface Title {
  /** Id of the facility. */
  readonly id: string
  /** Its name in the language of the page; of a new one, in English. */
  readonly name: string
  /** Its Russian name, of a new one. */
  readonly nameRu: string
  readonly fact: string
  readonly entry?: FieldEntry
}
