import { parentPort, workerData } from 'node:worker_threads'
import { cardCache, cacheNames } from './cache.ts'
import type { CardTask, MadeCard } from './make-cards.ts'
import { unpack, pack } from './pack.ts'
import { cardPress } from './render.ts'
import type { WorkerStart } from './make-cards.ts'

/** Another thread of `makeCards`: draws the card it is told of, answers with its bytes, and asks for the next. */
const { parts, folder, maker }: WorkerStart = workerData

const [press, cache] = [cardPress(parts), cardCache(folder)]

async function made({ card, index }: CardTask): Promise<MadeCard> {
  const names = cacheNames(card, maker)
  const kept = cache.get(names.bare)
  const known = kept && unpack(kept)
  const bare = known ?? (await press.bare(card))
  if (!known) cache.put(names.bare, pack(bare))
  const bytes = await press.finish(bare, card.release)
  cache.put(names.whole, bytes)
  return { index, bytes }
}

parentPort?.on('message', (task: CardTask) => {
  made(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => {
      // An error of the thread ends the build; a promise alone would end nowhere.
      setImmediate(() => {
        throw error
      })
    },
  )
})
