import type { Provenance, RowStatus } from '../../core/method/method.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'

/** How far a row has been compared with its original, in words. */
export interface Standing {
  readonly status: RowStatus
  /** Example: `provisional`. */
  readonly label: string
  /** Ids of the documents named; empty for our own rules. */
  readonly sources: readonly string[]
  /** Printed where no document is named: that the rule is our own. */
  readonly editorial: string
  readonly note?: Worded
}

/** Words the status, the documents and the remark of a row. */
export function standingOf({ t, locale }: Context, { status, sources, note }: Provenance): Standing {
  return {
    status,
    label: t(`method.status.${status}`),
    sources,
    editorial: t('method.editorial'),
    ...(note && { note: worded(note, locale) }),
  }
}
