import sheet from 'maplibre-gl/dist/maplibre-gl.css?url'
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type * as maplibre from 'maplibre-gl'
import { trustWorker } from './trusted.ts'

/** The map library, ready to make a map. */
export type Library = typeof maplibre

/** Adds the library's style sheet once; ends when it is there, or cannot be had. */
function styled(): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[href="${sheet}"]`)
  if (known) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = sheet
  link.dataset['enhancement'] = ''
  return new Promise((resolve) => {
    const done = (): void => {
      resolve()
    }
    link.addEventListener('load', done)
    link.addEventListener('error', done)
    document.head.append(link)
  })
}

/**
 * Fetches the worker's file ahead of the library, which would wait without end for a worker whose file is
 * not there. The browser keeps the file, so it travels once. Rejects where it cannot be had.
 */
async function workerThere(address: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no worker: ${String(answer.status)}`)
  await answer.arrayBuffer()
}

/** Loads the library (about 370 kB packed), its style sheet, and tells it where its worker lies. */
export async function loadLibrary(): Promise<Library> {
  const address = new URL(worker, location.href).href
  trustWorker(address)
  const [library] = await Promise.all([import('maplibre-gl'), styled(), workerThere(address)])
  library.setWorkerUrl(address)
  return library
}
