import type { NearData } from '../../artefacts/near/near-data.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import type { AnswerWord } from './answer.ts'
import { answer } from './answer.ts'
import type { Position } from './around.ts'
import { lookAround } from './around.ts'

/** Words of the button and its answers. */
export type PositionWord = AnswerWord | 'waiting' | 'refused' | 'unavailable' | 'failed'

/** Kilometres around a position. */
const CIRCLE = 200

/** Code of the platform where the reader or the browser says no. */
const REFUSED = 1

/** Asks the browser, which asks the reader. Rejects with the platform's error, or where there is no such thing. */
const ask = () =>
  new Promise<Position>((resolve, reject) => {
    if (!('geolocation' in navigator)) {
      reject(new Error('no geolocation'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ lat: latitude, lon: longitude, reach: accuracy / 1000 }),
      reject,
      { timeout: 30_000, maximumAge: 60_000 },
    )
  })

/** The same file for every reader: what is asked for says nothing of where they are. */
async function fetchData(file: string): Promise<NearData> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as NearData
}

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === REFUSED

/**
 * The button that starts from the reader's position. It asks on a press alone; the position is used here
 * and forgotten: it is neither sent, nor kept, nor written into the address.
 */
export function startPosition(
  { button, output }: { readonly button: HTMLButtonElement; readonly output: HTMLElement },
  file: string,
  words: Words<PositionWord>,
  signal: AbortSignal,
): void {
  const tell = (text: string) => output.replaceChildren(text)
  const look = async () => {
    tell(say(words.waiting))
    const from = await ask().catch((error: unknown) => {
      tell(say(isRefusal(error) ? words.refused : words.unavailable))
      return null
    })
    if (!from) return
    const data = await fetchData(file).catch(() => null)
    if (data) output.replaceChildren(...answer(lookAround(data, from, CIRCLE), from, CIRCLE, words))
    else tell(say(words.failed))
  }
  button.addEventListener(
    'click',
    () => {
      button.disabled = true
      void look().finally(() => {
        button.disabled = false
      })
    },
    { signal },
  )
}
