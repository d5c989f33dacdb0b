import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPair, isScalar, parseDocument, visit } from 'yaml'

/** What a stranger may try; each must end as text that a reader sees. `N` becomes a number of its own. */
export const PAYLOADS = [
  '<img src=x onerror=__pwn(N)>',
  '<script>__pwn(N)</script>',
  '"><svg onload=__pwn(N)>',
  "' onfocus=__pwn(N) autofocus='",
  '</script><script>__pwn(N)</script>',
  '</title></style></textarea><img src=x onerror=__pwn(N)>',
  '<a href=javascript:__pwn(N)>press</a>',
  '{{constructor.constructor("__pwn(N)")()}}',
  '<!--><img src=x onerror=__pwn(N)>-->',
] as const

/** Keys of texts for readers that are no pairs. */
const LINES = new Set(['stated', 'title', 'publisher', 'locator', 'licence'])

/**
 * Copies the records and puts a payload behind every text for readers; gives the texts put there.
 * `places.yaml` stays small enough for its gate because only the pairs of records are touched.
 */
export function poison(to: string): readonly string[] {
  const used: string[] = []
  cpSync('content', to, { recursive: true })
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  for (const name of files.toSorted()) {
    const path = join(to, name)
    const document = parseDocument(readFileSync(path, 'utf8'))
    visit(document, {
      Pair: (_, pair) => {
        if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return
        const { key, value } = pair
        const isText = key.value === 'en' || key.value === 'ru' || LINES.has(String(key.value))
        if (!isText || typeof value.value !== 'string' || value.value === 'not-stated') return
        const payload = (PAYLOADS[used.length % PAYLOADS.length] ?? '').replaceAll('N', String(used.length))
        used.push(payload)
        value.value = `${value.value} ${payload}`
      },
    })
    writeFileSync(path, document.toString({ lineWidth: 0 }))
  }
  return used
}
