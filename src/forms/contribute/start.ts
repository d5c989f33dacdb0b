import './jitless.ts'
import type { ContributeData } from '../../artefacts/contribute/data.ts'
import { READERS } from '../../core/record-kinds.ts'
import { startFacilityForm } from './facility-form.ts'
import { startFactForm } from './fact-form.ts'
import { speaker } from './speak.ts'
import type { Speak } from './speak.ts'
import { treeOf } from './tree-of.ts'
import { worldOf } from './world.ts'
import type { World } from './world.ts'

/** What both forms stand on. */
export interface Office {
  readonly host: HTMLElement
  readonly form: HTMLFormElement
  readonly speak: Speak
  readonly data: ContributeData
  readonly world: World
  /** Text of a record; undefined where it cannot be had. */
  readonly recordOf: (id: string) => Promise<string | undefined>
}

async function textOf(address: string, signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch(address, signal ? { signal } : {})
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return response.text()
}

/** Fetches what the form needs, puts it on the page and sets it going. Throws where something is not to be had. */
export async function start(host: HTMLElement, signal: AbortSignal | undefined): Promise<void> {
  const { from = '', method: methodFile = '', records = '', about } = host.dataset
  const [json, methodText] = await Promise.all([textOf(from, signal), textOf(methodFile, signal)])
  const data = JSON.parse(json) as ContributeData
  const method = READERS.methods('methods/main.yaml', data.method.id, treeOf(methodText, 'methods/main.yaml'))
  const form = host.querySelector('template')?.content.querySelector('form')?.cloneNode(true)
  if (!(form instanceof HTMLFormElement) || signal?.aborted) return
  const office: Office = {
    host,
    form,
    speak: speaker(host),
    data,
    world: worldOf(data, 'record' in method ? method.record : undefined),
    recordOf: (id) => textOf(`${records}facilities/${id}.yaml`, signal).catch(() => undefined),
  }
  host.append(form)
  closePlainPath()
  await (about === 'facility' ? startFacilityForm(office) : startFactForm(office))
}

/** The way without the form steps back: its lists are closed, nothing is taken away. */
function closePlainPath(): void {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.contribute-plain details'))
    each.open = false
}
