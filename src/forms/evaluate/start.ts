import '../contribute/jitless.ts'
import type { EvaluateData } from '../../artefacts/evaluate/data.ts'
import type { Localised } from '../../core/claim.ts'
import { language } from '../../islands/lib/words.ts'
import { speaker } from '../contribute/speak.ts'
import type { Speak } from '../contribute/speak.ts'
import { Desk } from './desk.ts'
import { keepPage } from './keep-page.ts'

/** What the form stands on. */
export interface Office {
  readonly host: HTMLElement
  readonly form: HTMLFormElement
  readonly speak: Speak
  readonly data: EvaluateData
  readonly language: keyof Localised
  /** The last day that is not in the future: the device's, or that of the release where its clock is behind. */
  readonly today: string
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The day of a moment where the device is. Example: `2026-11-22`. */
const dayOf = (moment: Date): string =>
  `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`

/** Fetches the questions, puts the form on the page and sets it going. Throws where they are not to be had. */
export async function start(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const response = await fetch(host.dataset['from'] ?? '', { signal })
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`)
  const data = (await response.json()) as EvaluateData
  const form = host.querySelector('template')?.content.querySelector('form')?.cloneNode(true)
  if (!(form instanceof HTMLFormElement) || signal.aborted) return
  const now = dayOf(new Date())
  const speak = speaker(host)
  host.append(form)
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.evaluate-plain')) each.open = false
  const today = now > data.asOf ? now : data.asOf
  new Desk({ host, form, speak, data, language: language() === 'ru' ? 'ru' : 'en', today }, signal)
  void keepPage(host, form, speak)
}
