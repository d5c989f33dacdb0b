import { Worker } from 'node:worker_threads'

/** Other threads that do the same work. */
export interface Threads {
  /** File of the code that each runs: it answers every task it is told of with one message. */
  readonly script: string
  /** What each is told at its start. */
  readonly start: unknown
  /** The most threads beside this one. */
  readonly most: number
}

/**
 * Has tasks done by other threads, each taking the next that waits; gives the answers in the order of the tasks.
 * Rejects with the error of the first thread that fails. Example: `inThreads<Task, Answer>(tasks, threads)`.
 */
export async function inThreads<Task, Answer>(
  tasks: readonly Task[],
  { script, start, most }: Threads,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  let next = 0
  const run = (): Promise<void> => {
    const worker = new Worker(script, { workerData: start })
    return new Promise<void>((resolve, reject) => {
      let index = -1
      const give = (): void => {
        index = next
        next += 1
        const task = tasks[index]
        if (task === undefined) resolve(worker.terminate().then(() => undefined))
        else worker.postMessage(task)
      }
      worker.on('message', (answer: Answer) => {
        answers[index] = answer
        give()
      })
      worker.once('error', reject)
      give()
    })
  }
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, run))
  return answers
}
