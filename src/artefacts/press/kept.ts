import type { Localised } from '../../core/claim.ts'
import type { ReleaseSubject } from '../../core/release/subject.ts'
import type { ReleaseSummary } from '../../core/release/summary.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { languageOf, worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import type { PressClaim } from './claim.ts'
import { claimOf } from './claim.ts'
import type { Said } from './said.ts'
import { saidOf } from './said.ts'
import type { PressSubject } from './subject.ts'
import { pressSubjects } from './subject.ts'

/** What a release keeps the words of: of a facility it keeps its facts, and words them anew. */
type KeptKind = ReleaseSubject['kind']

/** The name of a country, a basin or an incident as its record has it; undefined where there is none. */
export const nameOf = (
  { atlas }: Pick<Published, 'atlas'>,
  kind: KeptKind,
  id: string,
): Localised | undefined =>
  ({
    country: () => atlas.countries.get(id),
    basin: () => atlas.basins.get(id),
    incident: () => atlas.incidents.find((each) => each.id === id),
  })[kind]()?.name

/** What `npm run release` keeps of every country, basin and incident: what is said of each today. */
export function keptSubjects(published: Published): readonly ReleaseSubject[] {
  return pressSubjects(published.atlas).flatMap(({ kind, id }): readonly ReleaseSubject[] => {
    if (kind === 'facility') return []
    const name = nameOf(published, kind, id)
    if (!name) return []
    const [en, ru] = [saidOf(published, { kind, id }, 'en'), saidOf(published, { kind, id }, 'ru')]
    return [
      {
        kind,
        id,
        name: { en: name.en, ru: name.ru },
        what: { en: en.kind, ru: ru.kind },
        standing: { en: en.standing, ru: ru.standing },
        say: { en: en.say, ru: ru.say },
      },
    ]
  })
}

/** What was said in a release, in one language; it has neither place nor band. */
export function keptSaid({ name, what, standing, say }: ReleaseSubject, locale: Locale): Said {
  const language = languageOf(locale)
  return {
    kind: what[language],
    name: worded(name, locale),
    standing: standing[language],
    rank: undefined,
    band: undefined,
    say: say[language],
    ...(language === locale ? {} : { lang: language }),
  }
}

/** What a release keeps of a subject; undefined where it keeps nothing. */
export const keptIn = (
  { subjects }: ReleaseSummary,
  { kind, id }: PressSubject,
): ReleaseSubject | undefined => subjects.find((each) => each.kind === kind && each.id === id)

/** The claim of a country, a basin or an incident as it stood. Its address is the page of the release. */
export const keptClaim = (summary: ReleaseSummary, kept: ReleaseSubject, locale: Locale): PressClaim =>
  claimOf(keptSaid(kept, locale), { ...summary, published: true }, path.release(summary.id), locale)
