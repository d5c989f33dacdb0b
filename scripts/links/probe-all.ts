import { setTimeout as wait } from 'node:timers/promises'
import type { AskOptions } from './ask.ts'
import { probe } from './probe.ts'
import type { LinkResult } from './probe.ts'

/** How many are asked, and how fast. */
export interface Pace extends AskOptions {
  /** Hosts that are asked at one time. */
  readonly hosts: number
  /** Milliseconds between two questions to one host. */
  readonly pause: number
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

/** Asks every address: one host one question at a time, few hosts at once. Results in the order of the addresses. */
export async function probeAll(addresses: readonly string[], pace: Pace): Promise<readonly LinkResult[]> {
  const queues = [...Map.groupBy(new Set(addresses), hostOf).values()]
  const results = new Map<string, LinkResult>()
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, address] of queue.entries()) {
        if (index > 0) await wait(pace.pause)
        results.set(address, await probe(address, pace))
      }
  }
  await Promise.all(Array.from({ length: pace.hosts }, work))
  return addresses.flatMap((address) => results.get(address) ?? [])
}
