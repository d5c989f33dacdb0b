import { answer, jsonText } from '../../artefacts/api/envelope.ts'
import type { Published } from '../../artefacts/published.ts'

/** Items put together at once. */
const BATCH = 500

const itemText = (item: unknown): string => `\n  ${JSON.stringify(item, null, 1).replaceAll('\n', '\n  ')}`

/**
 * The bytes of an answer that is a list, the same as `jsonText` gives: made batch by batch, so that a list of twenty
 * thousand records never stands in memory as values, nor as one text.
 * @param total number of items
 */
export function listBytes(
  published: Published,
  items: Iterable<unknown>,
  total: number,
): Buffer<ArrayBuffer> {
  const [head = '', tail = ''] = jsonText(answer(published, [], total)).split(
    /(?<="result": \[)(?=\]\n\}\n$)/,
  )
  const chunks: Buffer<ArrayBuffer>[] = []
  let batch = [head]
  for (const item of items) {
    if (chunks.length > 0 || batch.length > 1) batch.push(',')
    batch.push(itemText(item))
    if (batch.length < 2 * BATCH) continue
    chunks.push(Buffer.from(batch.join('')))
    batch = []
  }
  batch.push(total === 0 ? tail : `\n ${tail}`)
  return Buffer.concat([...chunks, Buffer.from(batch.join(''))])
}
