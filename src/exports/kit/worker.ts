import { parentPort, workerData } from 'node:worker_threads'
import type { KitOrder } from './make-kit.ts'
import { makeKit } from './make-kit.ts'
import type { KitStart } from './make-kits.ts'
import { siteFiles } from './site-files.ts'

/** Another thread of `makeKits`: packs the archive it is told of, answers with it, and asks for the next. */
const { root }: KitStart = workerData
const site = siteFiles(root)

parentPort?.on('message', (order: KitOrder) => {
  const kit = makeKit(order, site)
  parentPort?.postMessage(kit, [kit.bytes.buffer])
})
