import type { EvaluateData } from '../../artefacts/evaluate/data.ts'
import { make, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'

/** The facilities as options, by country. */
export function groupedFacilities(
  select: HTMLSelectElement,
  { facilities, countries }: Pick<EvaluateData, 'facilities' | 'countries'>,
): void {
  const [first] = select.options
  const groups = countries.map(({ code, label }) =>
    make(
      'optgroup',
      { label },
      ...facilities
        .filter(({ country }) => country === code)
        .map(({ id, label: name }) => make('option', { value: id }, name)),
    ),
  )
  select.replaceChildren(...(first ? [first] : []), ...groups)
}

/** The facilities that something is kept for on this device, each with the way to it. */
export function listKept(
  form: HTMLFormElement,
  ids: readonly string[],
  { facilities }: Pick<EvaluateData, 'facilities'>,
  speak: Speak,
): void {
  const box = part(form, 'others')
  const links = ids.flatMap((id) => {
    const facility = facilities.find((each) => each.id === id)
    return facility ? [make('li', {}, make('a', { href: `?facility=${id}` }, facility.label))] : []
  })
  box.hidden = links.length === 0
  box.replaceChildren(
    make('p', {}, speak('others', { n: links.length })),
    make('ul', { role: 'list' }, ...links),
  )
}
