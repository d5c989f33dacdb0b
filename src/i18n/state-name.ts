import type { Locale } from './locales.ts'
import { translator } from './translate.ts'

/** A state of the atlas, as far as words name it. */
export interface NamedState {
  /** Example: `2026-11-22-1a2b3c4d`. */
  readonly id: string
  /** Whether it is a release. */
  readonly published: boolean
}

/**
 * What a state of the atlas is called: only what `/releases/` lists is called a release, since a reader will look
 * for it there. Example: `release 2026-11-22-1a2b3c4d`, `unreleased state 2026-11-22-1a2b3c4d`.
 */
export const stateName = ({ id, published }: NamedState, locale: Locale): string =>
  translator(locale)(published ? 'state.release' : 'state.unreleased', { id })
