import { trustWorker } from '../../islands/map/engine/trusted.ts'
import { part } from '../contribute/dom.ts'
import type { Speak } from '../contribute/speak.ts'

/** Resolves once the worker stands, and what it keeps with it; rejects where it could not keep everything. */
function standing(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve()
      else if (worker.state === 'redundant') reject(new Error('the copy was not kept'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Whether this very page came out of the copy that is kept on the device. */
function isCopy(controller: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = ({ data }) => {
      resolve(data === true)
    }
    controller.postMessage('copy?', [channel.port2])
  })
}

/**
 * Keeps this one page on the device, so that it opens again without a network, and says what came of it. The
 * worker is that of the page alone; see `exports/offline`. In development there is none.
 */
export async function keepPage(host: HTMLElement, form: HTMLFormElement, speak: Speak): Promise<void> {
  const script = host.dataset['worker']
  if (script === undefined) return
  const line = part(form, 'offline')
  if (!('serviceWorker' in navigator)) {
    line.textContent = speak('offline.never')
    return
  }
  const { controller } = navigator.serviceWorker
  try {
    const address = new URL(script, location.href).href
    trustWorker(address)
    const registration = await navigator.serviceWorker.register(address)
    const worker = registration.installing ?? registration.waiting ?? registration.active
    if (worker)
      await standing(worker).catch(() => (registration.active ? undefined : Promise.reject(new Error())))
    line.textContent = speak('offline.ready')
  } catch {
    // Without a network the copy that is there goes on; without a copy there is none to speak of.
    line.textContent = speak(controller ? 'offline.ready' : 'offline.failed')
  }
  if (controller && (await isCopy(controller))) line.textContent = speak('offline.copy')
}
