import { CONFIG } from '../../config.ts'
import type { Atlas } from '../../core/atlas.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { DEFAULT_LOCALE } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { href, offlineKit, path } from '../../i18n/routes.ts'
import type { NamedState } from '../../i18n/state-name.ts'
import { stateName } from '../../i18n/state-name.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { KitPlan } from './contents.ts'

/** What an archive says in one language. */
export interface KitText {
  readonly locale: Locale
  readonly title: string
  readonly intro: string
  /** Pages to begin with; those that the archive does not hold are left out. */
  readonly pages: readonly { readonly file: string; readonly label: string }[]
  readonly dataTitle: string
  readonly readme: { readonly file: string; readonly label: string; readonly text: string }
  readonly manifest: string
}

/** The part of a release that an archive names. */
interface KitRelease extends NamedState {
  /** `YYYY-MM-DD` */
  readonly date: string
}

/** Pages to begin with, the same in every archive. */
const BEGIN: readonly (readonly [key: MessageKey, page: string])[] = [
  ['nav.facilities', path.facilities()],
  ['nav.countries', path.countries()],
  ['nav.incidents', path.incidents()],
  ['nav.borders', path.borders()],
  ['guide.title', path.guide()],
  ['checklist.title', path.checklist()],
  ['nav.measures', path.measures()],
  ['nav.method', path.methods()],
  ['nav.about', path.about()],
]

const PARTS = ['what', 'open', 'missing', 'check', 'licence', 'live'] as const

/** What an archive holds: a country by its name, or everything. Example: `{ text: 'Kyrgyzstan' }`. */
export function kitHeading({ countries }: Pick<Atlas, 'countries'>, { id }: KitPlan, locale: Locale): Worded {
  const record = countries.get(id)
  return record ? worded(record.name, locale) : { text: translator(locale)('kit.all') }
}

/** Words the page to begin with and the read-me of an archive. */
export function kitText(
  atlas: Pick<Atlas, 'countries'>,
  plan: KitPlan,
  release: KitRelease,
  locale: Locale,
): KitText {
  const t = translator(locale)
  const name = kitHeading(atlas, plan, locale).text
  const title = t('kit.title', { name })
  const file = (page: string): string => `${href(locale, page).slice(1)}index.html`
  const own = plan.country === undefined ? [] : [{ file: file(path.country(plan.country)), label: name }]
  const slots = {
    name,
    date: formatDate(release.date, locale),
    state: stateName(release, locale),
    site: `${CONFIG.site}${href(locale, path.front())}`,
    file: `${CONFIG.site}${offlineKit(plan.id)}`,
  }
  const text = [
    title,
    '='.repeat([...title].length),
    '',
    ...PARTS.flatMap((part) => [t(`kit.readme.${part}`, slots), '']),
  ]
  return {
    locale,
    title,
    intro: t('kit.intro', slots),
    pages: [...own, ...BEGIN.map(([key, page]) => ({ file: file(page), label: t(key) }))],
    dataTitle: t('kit.data'),
    readme: {
      file: locale === DEFAULT_LOCALE ? 'README.txt' : `README.${locale}.txt`,
      label: t('kit.readme'),
      text: text.join('\n'),
    },
    manifest: t('kit.manifest'),
  }
}
