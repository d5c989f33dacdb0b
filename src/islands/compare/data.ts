import type { CompareIndex } from '../../artefacts/compare/data.ts'
import type { Sheet } from '../../artefacts/compare/sheet.ts'

/** Reads a file of this site; null where it cannot be had. */
async function read<T>(address: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}

/** The data of comparisons, each file asked for once. */
export class CompareData {
  readonly #from: string
  readonly #signal: AbortSignal
  readonly #sheets = new Map<string, Promise<Sheet | null>>()
  #index: Promise<CompareIndex | null> | undefined

  constructor(from: string, signal: AbortSignal) {
    this.#from = from
    this.#signal = signal
  }

  /** All facilities and all rows; null where it cannot be had, and asked for again the next time. */
  async index(): Promise<CompareIndex | null> {
    this.#index ??= read<CompareIndex>(`${this.#from}index.json`, this.#signal)
    const index = await this.#index
    if (!index) this.#index = undefined
    return index
  }

  /** One facility. */
  async sheet(id: string): Promise<Sheet | null> {
    const asked = this.#sheets.get(id) ?? read<Sheet>(`${this.#from}${id}.json`, this.#signal)
    this.#sheets.set(id, asked)
    const sheet = await asked
    if (!sheet) this.#sheets.delete(id)
    return sheet
  }
}
