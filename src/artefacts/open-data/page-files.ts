import type { Locale } from '../../i18n/locales.ts'
import { numberFormat } from '../../i18n/format.ts'
import { dataFile, href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Context } from '../list/context.ts'
import type { FilePlan, Form } from './files.ts'
import { ABOUT_FILES, dataPlans } from './files.ts'
import { scopeTitle } from './read-me.ts'
import type { CountedScope } from './scopes.ts'
import type { Scope } from './tables.ts'

/** What a page says of a file that was made. */
export interface FileFacts {
  readonly rows: number | null
  /** Bytes. */
  readonly size: number
  /** Hex. */
  readonly sha256: string
}

/** The facts of a file by its path below `/data/`; undefined where there is no such file. */
export type FactsOf = (path: string) => FileFacts | undefined

/** A file as a row of the list. */
export interface FileRow {
  readonly name: string
  readonly href: string
  readonly form: string
  readonly use: string
  readonly rows: string
  readonly size: string
  /** The whole checksum, and its beginning. */
  readonly sha256: string
  readonly short: string
}

/** A file as a link of a cell. */
export interface FileLink extends Worded {
  readonly href: string
  readonly size: string
}

/** The files of a country or a basin. */
export interface PlaceRow {
  readonly name: Worded & { readonly href: string }
  readonly records: string
  readonly sheets: readonly FileLink[]
  readonly tables: readonly FileLink[]
  readonly maps: readonly FileLink[]
  readonly archive: readonly FileLink[]
}

/** A size as people say it. Example: `74 kB`, `1.3 MB`. */
export function sizeText(t: Translate, locale: Locale, bytes: number): string {
  const big = bytes >= 1e6
  const size = numberFormat(locale, big ? 1 : 0).format(Math.max(big ? bytes / 1e6 : bytes / 1e3, 1))
  return t(big ? 'open-data.size.mb' : 'open-data.size.kb', { size })
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

const SHORT = 12

/** All files of the whole atlas. */
export function atlasFiles({ locale, t }: Context, facts: FactsOf): readonly FileRow[] {
  const explained = new Set<Form>()
  return [...dataPlans({ kind: 'atlas' }), ...ABOUT_FILES].flatMap((plan): FileRow[] => {
    const { path: file, form, table } = plan
    const found = facts(file)
    if (!found) return []
    const label = t(`open-data.form.${form}`)
    // Four tables come in the same form: it is explained once, then each says what it holds.
    const use = explained.has(form) ? [] : [t(`open-data.use.${form}`)]
    const holds = table === null ? [] : [t(`open-data.table.${table}.what`)]
    explained.add(form)
    return [
      {
        name: nameOf(file),
        href: dataFile(file),
        form: table === null ? label : `${t(`open-data.table.${table}`)}: ${label}`,
        use: [...(form === 'csv' || use.length === 0 ? holds : []), ...use].join(' '),
        rows: found.rows === null ? '' : numberFormat(locale).format(found.rows),
        size: sizeText(t, locale, found.size),
        sha256: found.sha256,
        short: found.sha256.slice(0, SHORT),
      },
    ]
  })
}

const pageOf = (scope: Exclude<Scope, { readonly kind: 'atlas' }>): string =>
  scope.kind === 'country' ? path.country(scope.id) : path.basin(scope.id)

/** The files of every country, or of every basin, that has a record. */
export function placeRows(
  { published, locale, t }: Context,
  scopes: readonly CountedScope[],
  kind: 'country' | 'basin',
  facts: FactsOf,
): readonly PlaceRow[] {
  return scopes.flatMap((scope): PlaceRow[] => {
    if (scope.kind === 'atlas' || scope.kind !== kind) return []
    const plans = dataPlans(scope)
    const links = (label: (plan: FilePlan) => Worded, ...forms: readonly Form[]): readonly FileLink[] =>
      plans
        .filter(({ form, table }) => forms.includes(form) && (table ?? 'facilities') === 'facilities')
        .flatMap((plan) => {
          const found = facts(plan.path)
          return found
            ? [{ ...label(plan), href: dataFile(plan.path), size: sizeText(t, locale, found.size) }]
            : []
        })
    const form = ({ form }: FilePlan) => ({ text: t(`open-data.form.${form}`) })
    const name = scopeTitle(published, scope) ?? { en: scope.id, ru: scope.id }
    return [
      {
        name: { ...worded(name, locale), href: href(locale, pageOf(scope)) },
        records: numberFormat(locale).format(scope.records),
        sheets: links(
          (plan) => ({ text: t(`open-data.places.sheet.${plan.form === 'xlsx-en' ? 'en' : 'ru'}`) }),
          'xlsx-en',
          'xlsx-ru',
        ),
        tables: links(form, 'csv', 'csv-ru'),
        maps: links(form, 'gpkg', 'geojson', 'parquet'),
        archive: links(
          ({ path: file }) => ({ text: nameOf(file), ...(locale !== 'en' && { lang: 'en' }) }),
          'zip',
        ),
      },
    ]
  })
}
