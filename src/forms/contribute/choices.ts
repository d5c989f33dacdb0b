import type { ContributeData } from '../../artefacts/contribute/data.ts'
import type { FieldEntry } from '../../artefacts/guide/fields.ts'
import { make } from './dom.ts'
import type { Office } from './start.ts'

/** The facilities as options, by country. */
export function groupFacilities(select: HTMLSelectElement, { facilities, countries }: ContributeData): void {
  const [first] = select.options
  const byCountry = Map.groupBy(facilities, ({ country }) => country)
  const groups = [...byCountry].map(([code, all]) => {
    const label = countries.find((country) => country.code === code)?.label ?? code
    return make(
      'optgroup',
      { label },
      ...all.map(({ id, label: name }) => make('option', { value: id }, name)),
    )
  })
  const sorted = groups.toSorted((one, other) => one.label.localeCompare(other.label))
  select.replaceChildren(...(first ? [first] : []), ...sorted)
}

/** What a fact is, where to find it, an example, and the page that says more. */
export function guideOf(
  { key, help, where, example, label }: FieldEntry,
  { host, speak }: Pick<Office, 'host' | 'speak'>,
): readonly Node[] {
  const link = make(
    'a',
    { href: `${host.dataset['guide'] ?? ''}#${key}`, target: '_blank', rel: 'noopener' },
    label,
  )
  return [
    make('p', {}, help),
    make('p', { class: 'soft' }, speak('where', { where })),
    make(
      'p',
      { class: 'soft' },
      speak('example', { example }),
      ' · ',
      link,
      make('span', { class: 'visually-hidden' }, ` (${speak('newtab')})`),
    ),
  ]
}
