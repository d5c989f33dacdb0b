import { CONFIG } from '../../config.ts'
import type { Localised } from '../../core/claim.ts'
import { formatDate } from '../../i18n/format.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { href, path } from '../../i18n/routes.ts'
import { stateName } from '../../i18n/state-name.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { plain } from './bilingual.ts'
import type { Scope } from './tables.ts'

/** What a file says of itself in one language. */
export interface ReadMe {
  /** Name of the sheet or the part. */
  readonly title: string
  readonly lines: readonly string[]
  /** Heads of the table that explains columns. */
  readonly columns: readonly string[]
}

/** What a scope is called. Example: `Kyrgyzstan`. */
export function scopeTitle({ atlas }: Published, scope: Scope): Localised | null {
  if (scope.kind === 'atlas') return null
  const { countries, basins } = atlas
  const record = scope.kind === 'country' ? countries.get(scope.id) : basins.get(scope.id)
  return record?.name ?? { en: scope.id, ru: scope.id }
}

const NOTES = ['band', 'index', 'facts', 'empty', 'joined', 'position', 'apostrophe', 'lossless'] as const

const HEADS: readonly MessageKey[] = [
  'open-data.read-me.table',
  'open-data.read-me.head',
  'open-data.read-me.name',
  'open-data.read-me.unit',
  'open-data.read-me.meaning',
]

/** What everybody must know who opens a file without its page. */
export function readMe(published: Published, scope: Scope, locale: 'en' | 'ru'): ReadMe {
  const context = contextOf(published, locale)
  const { t } = context
  const { release, main } = published
  const state = stateName(release, locale)
  const within = scopeTitle(published, scope)?.[locale]
  return {
    title: t('open-data.read-me.title'),
    lines: [
      within === undefined ? t('site.name') : `${t('site.name')}: ${within}`,
      t('open-data.read-me.release', { state, date: formatDate(release.date, locale) }),
      t('caveat.index'),
      main.method.status === 'provisional' ? t('provisional.note') : '',
      missingText(context, scope.kind === 'country' ? scope.id : undefined),
      ...NOTES.map((note) => t(`open-data.read-me.${note}`)),
      t('open-data.read-me.licence'),
      t('open-data.read-me.credit', { state, address: CONFIG.site }),
      t('open-data.read-me.page', { address: `${CONFIG.site}${href(locale, path.data())}` }),
    ]
      .filter((line) => line !== '')
      .map(plain),
    columns: HEADS.map((key) => plain(t(key))),
  }
}

/** Both languages as one text file, lines as long as they are. */
export function readMeText(published: Published, scope: Scope): string {
  const parts = (['en', 'ru'] as const).map((locale) => readMe(published, scope, locale).lines.join('\n\n'))
  return `${parts.join(`\n\n${'-'.repeat(60)}\n\n`)}\n`
}

/** The licence of the data in both languages. */
export const licenceText = (published: Published): string =>
  (['en', 'ru'] as const)
    .map((locale) => plain(contextOf(published, locale).t('open-data.licence.text')))
    .join('\n\n')
    .concat('\n')
