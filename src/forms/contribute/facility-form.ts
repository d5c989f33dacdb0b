import { FIELDS } from '../../core/facility/fields.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { placedId } from '../../core/schema/ids.ts'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import { Desk } from './desk.ts'
import { fillSelect, make, part } from './dom.ts'
import { facilityDraft } from './draft.ts'
import type { Told } from './judge-draft.ts'
import { proposedId } from './new-id.ts'
import { nextSource } from './next-source.ts'
import { SourceControl } from './source-control.ts'
import type { Office } from './start.ts'
import { mountValue } from './value-control.ts'
import type { World } from './world.ts'

/** Facts that a new facility is asked for: what decides a score first. Any other can be added later. */
const FIRST: readonly FieldKey[] = [
  'location',
  'status',
  'material',
  'volume_m3',
  'dam_height_m',
  'commissioned',
  'operator',
  'river',
]

/** What is wrong with the address of a new record. */
export function idProblems(id: string, { ids }: Pick<World, 'ids'>): readonly Told[] {
  const file = `facilities/${id}.yaml`
  const told = { level: 'error', file, control: 'facility.id' } as const
  if (!placedId.safeParse(id).success)
    return [{ ...told, code: 'file-name', params: { example: 'facilities/kg/kumtor.yaml' } }]
  return ids.get('facilities')?.has(id) === true
    ? [{ ...told, code: 'id-repeated', params: { other: file } }]
    : []
}

/** Id of the new record: its country, and the short name that was entered. */
const idOf = (answers: Answers): string =>
  `${answer(answers, 'facility.country').toLowerCase()}/${answer(answers, 'facility.id')}`

/** The form of a new facility. */
export function startFacilityForm(office: Office): Promise<void> {
  const { form, speak, data, world } = office
  const entries = new Map(data.fields.map((entry) => [String(entry.key), entry]))
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="facility.${name}"]`)
  const input = (name: string) => form.querySelector<HTMLInputElement>(`input[name="facility.${name}"]`)
  const [country, region, kind, id, name] = [
    select('country'),
    select('region'),
    select('kind'),
    input('id'),
    input('name.en'),
  ]
  if (!country || !region || !kind || !id || !name) return Promise.resolve()

  fillSelect(
    country,
    data.countries.map(({ code, label }) => ({ value: code, label })),
  )
  kind.value = 'facility'
  country.addEventListener('change', () => {
    const own = data.choices.regions.filter((each) => each.id.startsWith(`${country.value.toLowerCase()}/`))
    fillSelect(
      region,
      own.map(({ id: value, label }) => ({ value, label })),
    )
  })
  let isOwn = false
  id.addEventListener('input', () => {
    isOwn = id.value !== ''
  })
  name.addEventListener('input', () => {
    if (!isOwn) id.value = proposedId('xx', name.value).slice(3)
  })

  part(form, 'facts').replaceChildren(
    ...FIRST.flatMap((fact) => {
      const entry = entries.get(fact)
      if (!entry) return []
      const place = make('div', { class: 'form-bare' })
      const box = make(
        'details',
        { class: 'form-fact' },
        make('summary', {}, entry.label),
        make(
          'fieldset',
          { class: 'form-bare', 'data-field': fact },
          make('legend', { class: 'visually-hidden' }, entry.label),
          make('p', { class: 'form-help' }, entry.help),
          place,
        ),
      )
      mountValue(place, { form, speak, data, spec: FIELDS[fact], entry, name: fact })
      return [box]
    }),
  )
  const freeSource = nextSource(world.ids.get('sources') ?? [])
  new SourceControl(form, data, speak)
  new Desk(office, {
    draft: (answers) => facilityDraft(answers, { id: idOf(answers), text: undefined, freeSource }),
    more: (answers) => idProblems(idOf(answers), world),
    title: (answers) => ({
      name: answer(answers, 'facility.name.en'),
      nameRu: answer(answers, 'facility.name.ru'),
      fact: speak('text.new'),
      id: idOf(answers),
    }),
  })
  return Promise.resolve()
}
