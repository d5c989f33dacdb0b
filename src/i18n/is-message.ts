import { en } from './messages/en.ts'
import type { MessageKey } from './messages/en.ts'

/** True where the catalogues hold this message; for keys made of a code. Example: `status.closed`. */
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(en.messages, key)
