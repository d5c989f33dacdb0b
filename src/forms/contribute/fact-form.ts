import type { FieldEntry } from '../../artefacts/guide/fields.ts'
import { FIELDS, FIELD_KEYS } from '../../core/facility/fields.ts'
import type { FieldKey, FieldSpec } from '../../core/facility/fields.ts'
import { isMap } from '../../core/value-at.ts'
import { readState, stateAddress, writeState } from '../../islands/lib/address.ts'
import type { RawClaim } from '../../yaml/edit.ts'
import { answer } from './answers.ts'
import { describeClaim } from './describe-claim.ts'
import { Desk } from './desk.ts'
import { answersOf, fillSelect, make, part, setControl, toggle } from './dom.ts'
import { factDraft } from './draft.ts'
import { guideOf, groupFacilities } from './choices.ts'
import { nextSource } from './next-source.ts'
import { SourceControl } from './source-control.ts'
import type { Office } from './start.ts'
import { treeOf } from './tree-of.ts'
import { fillClaim, mountValue } from './value-control.ts'

const isFieldKey = (key: string): key is FieldKey => FIELD_KEYS.some((each) => each === key)

/** A fact of a record that was chosen, with what stands there. */
interface Chosen {
  readonly id: string
  readonly fact: FieldKey
  readonly spec: FieldSpec
  readonly entry: FieldEntry
  readonly text: string
  readonly old: readonly RawClaim[]
}

/** The form of one fact: which one stands in the address. */
export async function startFactForm(office: Office): Promise<void> {
  const { form, speak, data, world, recordOf } = office
  const facility = form.querySelector<HTMLSelectElement>('[name="which.facility"]')
  const fact = form.querySelector<HTMLSelectElement>('[name="which.fact"]')
  if (!facility || !fact) return
  const entries = new Map(data.fields.map((entry) => [String(entry.key), entry]))
  const freeSource = nextSource(world.ids.get('sources') ?? [])
  const sources = new SourceControl(form, data, speak)
  let chosen: Chosen | undefined
  let turn = 0

  const desk = new Desk(office, {
    draft: (answers) => chosen && factDraft(answers, { ...chosen, freeSource }),
    title: () => ({
      name: data.facilities.find(({ id }) => id === facility.value)?.label ?? '',
      nameRu: '',
      fact: entries.get(fact.value)?.label ?? '',
      id: facility.value,
      ...(chosen && { entry: chosen.entry }),
    }),
  })

  groupFacilities(facility, data)
  fillSelect(
    fact,
    FIELD_KEYS.map((key) => ({ value: key, label: entries.get(key)?.label ?? key })),
  )

  const showNow = ({ spec, entry, old }: Chosen): void => {
    const now = part(form, 'now')
    now.hidden = false
    const lines = old.map((claim) => {
      const source = data.sources.find(({ id }) => id === claim['source'])
      const title = source && make('small', { lang: source.lang }, source.title)
      return make('li', {}, describeClaim(claim, spec, entry, data), ...(title ? [make('br'), title] : []))
    })
    now.querySelector('ul')?.replaceChildren(...lines)
    if (lines.length === 0) now.querySelector('ul')?.replaceChildren(make('li', {}, speak('now.none')))
    const acts = [
      { value: 'add', label: speak(old.length > 0 ? 'act.beside' : 'act.add') },
      ...old.map((claim, at) => ({
        value: `mend-${String(at)}`,
        label: speak('act.mend', { value: describeClaim(claim, spec, entry, data) }),
      })),
      ...(old.length === 0 ? [{ value: 'unknown', label: speak('act.unknown') }] : []),
    ]
    const radios = acts.map(({ value, label }, index) => {
      const radio = make('input', { type: 'radio', name: 'claim.act', value })
      radio.checked = index === 0
      return make('label', {}, radio, make('span', {}, label))
    })
    form.querySelector('[data-field="claim.act"] > div')?.replaceChildren(...radios)
    toggle(part(form, 'preferred'), old.length > 0)
  }

  const clear = (): void => {
    for (const name of ['claim.as_of', 'claim.locator', 'claim.note.en', 'claim.note.ru', 'claim.preferred'])
      setControl(form, name, '')
  }

  const act = (): void => {
    if (!chosen) return
    const which = answer(answersOf(form), 'claim.act')
    const isUnknown = which === 'unknown'
    toggle(part(form, 'unknown'), isUnknown)
    toggle(part(form, 'claim'), !isUnknown)
    toggle(part(form, 'dated'), !isUnknown)
    const { spec, entry } = chosen
    mountValue(part(form, 'value-host'), { form, speak, data, spec, entry, name: 'claim' })
    clear()
    const mended = chosen.old[Number(/^mend-(\d+)$/.exec(which)?.[1] ?? -1)]
    sources.choose(String(mended?.['source'] ?? ''))
    if (mended) fillClaim(form, 'claim', mended)
  }

  /** Reads the record and opens the rest of the form; a later choice overtakes an earlier one. */
  const choose = async (): Promise<void> => {
    const mine = ++turn
    const [id, key] = [facility.value, fact.value]
    const entry = entries.get(key)
    const text = id === '' ? undefined : await recordOf(id)
    if (mine !== turn) return
    part(form, 'guide').replaceChildren(...(entry ? guideOf(entry, office) : []))
    const isWhole = text !== undefined && entry !== undefined && isFieldKey(key)
    if (id !== '' && text === undefined) form.querySelector('.form-status')?.replaceChildren(speak('failed'))
    chosen = undefined
    for (const name of ['answer', 'document']) toggle(part(form, name), isWhole)
    part(form, 'now').hidden = !isWhole
    desk.forget()
    if (!isWhole) return
    const tree = treeOf(text, `facilities/${id}.yaml`)
    const claims = isMap(tree) ? tree[key] : undefined
    const old = Array.isArray(claims) ? claims.filter(isMap) : []
    chosen = { id, fact: key, spec: FIELDS[key], entry, text, old }
    showNow(chosen)
    act()
  }

  const follow = (): void => {
    const state = { facility: [facility.value], fact: [fact.value] }
    writeState(
      Object.fromEntries(
        Object.entries(state).map(([name, values]) => [name, values.filter((each) => each !== '')]),
      ),
      'replace',
    )
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a'))
      link.href = stateAddress(state, new URL(link.pathname, location.href).href)
  }

  for (const select of [facility, fact])
    select.addEventListener('change', () => {
      follow()
      void choose()
    })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'claim.act') act()
  })

  const state = readState(['facility', 'fact'])
  facility.value = state['facility']?.[0] ?? ''
  fact.value = state['fact']?.[0] ?? ''
  if (facility.selectedIndex < 0) facility.value = ''
  if (fact.selectedIndex < 0) fact.value = ''
  if (location.search !== '') follow()
  await choose()
}
