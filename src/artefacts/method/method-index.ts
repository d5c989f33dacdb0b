import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import { standingCount } from './standing-count.ts'

/** A published method in the list of them. */
export interface MethodEntry {
  readonly page: string
  readonly name: Worded
  /** Said of the method of the main list only. */
  readonly use?: string
  /** Whether one row at least is provisional. */
  readonly provisional: boolean
  readonly parts: readonly Worded[]
  readonly verified: string
  readonly rated: string
}

/** The methods, the one of the main list first. */
export function methodIndex(published: Published, locale: Locale): readonly MethodEntry[] {
  const { t } = contextOf(published, locale)
  return published.rankings.map(({ method, ranked }) => {
    const { all, verified } = standingCount(method)
    return {
      page: path.method(method.id),
      name: worded(method.fullName, locale),
      ...(method.isDefault && { use: t('methods.default') }),
      provisional: method.status === 'provisional',
      parts: method.components.map(({ name }) => worded(name, locale)),
      verified: t('methods.of', { part: verified, whole: all }),
      rated: t('methods.of', {
        part: ranked.filter(({ rank }) => rank !== null).length,
        whole: ranked.length,
      }),
    }
  })
}
