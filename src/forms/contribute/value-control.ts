import type { FieldEntry } from '../../artefacts/guide/fields.ts'
import type { ContributeData } from '../../artefacts/contribute/data.ts'
import type { FieldSpec } from '../../core/facility/fields.ts'
import type { RawClaim } from '../../yaml/edit.ts'
import { language } from '../../islands/lib/words.ts'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import { powerOf } from './claim-of.ts'
import { answersOf, fillSelect, part, setControl, toggle } from './dom.ts'
import type { Speak } from './speak.ts'
import { INPUT_UNITS, inOwnUnit } from './units.ts'

/** Attributes that hold a name with a part left open, `@`; those that hold ids, where it is `c-at-`. */
const NAMES = ['name', 'data-field']
const IDS = ['id', 'for', 'aria-describedby']

/** Fills the open part of an attribute of an element and of all within it. */
function fillIn(fragment: DocumentFragment, attributes: readonly string[], open: string, text: string): void {
  for (const element of fragment.querySelectorAll('*'))
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute)
      if (value?.includes(open)) element.setAttribute(attribute, value.replaceAll(open, text))
    }
}

/** The template of a kind of field. */
function templateOf(spec: FieldSpec): string {
  if (spec.type === 'number' || spec.type === 'year') return 'number'
  if (spec.type === 'category' || spec.type === 'reference') return 'select'
  return spec.type === 'text' && spec.orReference ? 'named' : spec.type
}

function optionsOf(spec: FieldSpec, { values = [] }: FieldEntry, { choices }: ContributeData) {
  if (spec.type === 'reference') return choices[spec.folder].map(({ id, label }) => ({ value: id, label }))
  if (spec.type === 'text') return choices.operators.map(({ id, label }) => ({ value: id, label }))
  return values.map(({ value, label }) => ({ value: String(value), label }))
}

/** What the control of a value is made from. */
export interface ValueParts {
  readonly form: HTMLFormElement
  readonly speak: Speak
  readonly data: ContributeData
  readonly spec: FieldSpec
  readonly entry: FieldEntry
  /** First part of the names of its controls. Example: `claim`. */
  readonly name: string
}

/** Puts the controls of a value where they belong. */
export function mountValue(place: HTMLElement, parts: ValueParts): void {
  const { form, spec, entry, name, data, speak } = parts
  const template = form.querySelector<HTMLTemplateElement>(`template[data-value="${templateOf(spec)}"]`)
  if (!template) return
  const fragment = document.importNode(template.content, true)
  fillIn(fragment, NAMES, '@', name)
  fillIn(fragment, IDS, 'c-at-', `c-${name.replaceAll('.', '-')}-`)
  const select = fragment.querySelector<HTMLSelectElement>('select:not([name$=".unit"])')
  if (select) fillSelect(select, optionsOf(spec, entry, data))
  place.replaceChildren(fragment)
  if (templateOf(spec) === 'number') mountNumber(place, parts)
  if (templateOf(spec) === 'named' && select) {
    const [first] = select.options
    if (first) first.text = speak('other')
    select.addEventListener('change', () => toggle(part(place, 'other'), select.value === ''))
  }
}

/** Figure or span, the unit of the document, and what the record will say. */
function mountNumber(place: HTMLElement, { form, spec, entry, name, speak }: ValueParts): void {
  const units = spec.type === 'number' ? (INPUT_UNITS[spec.unit] ?? []) : []
  const select = part(place, 'unit').querySelector('select')
  if (select)
    fillSelect(
      select,
      units.map(({ id }) => ({ value: id, label: speak(`unit.${id}`) })),
    )
  toggle(part(place, 'unit'), units.length > 1)
  const converted = part(place, 'converted')
  const show = (): void => {
    const answers = answersOf(form)
    const isRange = answer(answers, `${name}.kind`) === 'range'
    toggle(part(place, 'value'), !isRange)
    toggle(part(place, 'range'), isRange)
    const power = powerOf(spec, answer(answers, `${name}.unit`))
    const numbers = (isRange ? ['range.0', 'range.1'] : ['value']).map((key) =>
      inOwnUnit(answer(answersOf(form), `${name}.${key}`), power),
    )
    const { format } = new Intl.NumberFormat(language(), { maximumFractionDigits: 8 })
    const isSpoken = spec.type === 'number' && numbers.every((each) => typeof each === 'number')
    const value = `${numbers.map((each) => (typeof each === 'number' ? format(each) : each)).join('–')} ${entry.unit ?? ''}`
    const text = isSpoken ? speak('converted', { value: value.trim() }) : ''
    if (converted.textContent !== text) converted.textContent = text
    proposeWords(place, `${name}.stated`, power === 0 || !isSpoken ? '' : printed(answersOf(form), name))
  }
  place.addEventListener('change', show)
  place.addEventListener('input', show)
  show()
}

/** The quantity in the unit of its document, as records write it. Example: `32.6 million m3`. */
function printed(answers: Answers, name: string): string {
  const [value, low, high] = ['value', 'range.0', 'range.1'].map((key) => answer(answers, `${name}.${key}`))
  const figures = answer(answers, `${name}.kind`) === 'range' ? `${low ?? ''}-${high ?? ''}` : (value ?? '')
  return figures === '' ? '' : `${figures} ${answer(answers, `${name}.unit`).replaceAll('-', ' ')}`
}

/** Proposes the words of the document, until the person writes other ones. */
function proposeWords(place: HTMLElement, name: string, words: string): void {
  const stated = place.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (!stated || (stated.value !== '' && stated.value !== stated.dataset['proposed'])) return
  stated.value = words
  stated.dataset['proposed'] = words
}

/** The texts that a value of a claim puts into its controls, by the last parts of their names. */
function textsOf(claim: RawClaim): Readonly<Record<string, string>> {
  const { value, range, lat, lon, precision, stated, note } = claim
  const pair = (key: string, text: unknown): [string, string][] =>
    typeof text === 'object' && text !== null && !Array.isArray(text)
      ? Object.entries(text).map(([tag, words]) => [`${key}.${tag}`, String(words)])
      : []
  const lines = (tag: 'en' | 'ru'): string =>
    Array.isArray(value)
      ? value
          .map((item: unknown) => String(pair('', item).find(([key]) => key === `.${tag}`)?.[1] ?? item))
          .join('\n')
      : ''
  const isPairs = Array.isArray(value) && value.some((item) => typeof item === 'object')
  return Object.fromEntries([
    ...Object.entries({ lat, lon, precision, stated }).map(([key, text]) => [
      key,
      text === undefined ? '' : String(text),
    ]),
    ['kind', Array.isArray(range) ? 'range' : 'value'],
    ...(Array.isArray(range) ? range.map((end, at) => [`range.${String(at)}`, String(end)]) : []),
    ...(isPairs
      ? [
          ['value.en', lines('en')],
          ['value.ru', lines('ru')],
        ]
      : Array.isArray(value)
        ? [['value', value.join(' ')]]
        : pair('value', value)),
    ...(typeof value === 'string' || typeof value === 'number' ? [['value', String(value)]] : []),
    ...pair('note', note),
  ])
}

/** Fills the controls of a claim with one that stands in the record. */
export function fillClaim(form: HTMLFormElement, name: string, claim: RawClaim): void {
  for (const [key, text] of Object.entries(textsOf(claim))) setControl(form, `${name}.${key}`, text)
  for (const key of ['as_of', 'locator']) setControl(form, `claim.${key}`, String(claim[key] ?? ''))
  setControl(form, 'claim.preferred', String(claim['preferred'] === true))
  for (const control of form.querySelectorAll(`[name="${name}.kind"]:checked, select[name="${name}.value"]`))
    control.dispatchEvent(new Event('change', { bubbles: true }))
}
