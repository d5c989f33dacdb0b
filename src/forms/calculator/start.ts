import '../contribute/jitless.ts'
import type { CalculatorData } from '../../artefacts/lesson/calculator.ts'
import type { Method } from '../../core/method/method.ts'
import { READERS } from '../../core/record-kinds.ts'
import { answersOf, part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'
import { treeOf } from '../contribute/tree-of.ts'
import { reckon } from './reckon.ts'
import { showResult } from './result.ts'
import { clearWrong, showWrong } from './wrong.ts'

/** What the button "example" enters: a volume known as a range, a material, nothing else. */
const SAMPLE: Readonly<Record<string, string>> = {
  'volume_m3.from': '2000000',
  'volume_m3.to': '3000000',
  material: 'gold-cyanide-tailings',
}

async function methodOf({ file, id }: CalculatorData['methods'][number]): Promise<Method> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`)
  const name = `methods/${id}.yaml`
  const read = READERS.methods(name, id, treeOf(await response.text(), name))
  if (!('record' in read)) throw new Error(`${name} cannot be read`)
  return read.record
}

/** Empties the controls, the choice of the index aside, and enters what is given. */
function enter(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
    if (control.name !== 'method') control.value = values[control.name] ?? ''
}

/** Puts the form on the page and sets it going. Throws where a method is not to be had. */
export async function start(host: HTMLElement, speak: Speak, signal: AbortSignal | undefined): Promise<void> {
  const data = JSON.parse(host.dataset['form'] ?? '') as CalculatorData
  const methods = new Map(
    await Promise.all(data.methods.map(async (each) => [each.id, await methodOf(each)] as const)),
  )
  const form = host.querySelector('template')?.content.querySelector('form')?.cloneNode(true)
  if (!(form instanceof HTMLFormElement) || signal?.aborted) return
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')]

  const update = (): void => {
    const { method: id = '' } = answersOf(form)
    const told = data.methods.find((each) => each.id === id)
    const method = methods.get(id)
    if (!told || !method) return
    for (const field of fields) field.hidden = !told.inputs.some((input) => input === field.dataset['field'])
    const keys = told.inputs
    const reckoned = reckon(answersOf(form), { ...data, method, keys })
    clearWrong(form)
    if (reckoned.ok) showResult(form, speak, { data, told, method, score: reckoned.score })
    else showWrong(form, speak, data, reckoned.issues)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  form.addEventListener('input', update)
  form.addEventListener('change', update)
  for (const [name, values] of [
    ['sample', SAMPLE],
    ['reset', {}],
  ] as const)
    part(form, name).addEventListener('click', () => {
      enter(form, values)
      update()
    })
  host.append(form)
  update()
}
