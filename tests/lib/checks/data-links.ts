import type { Problem } from '../problems.ts'
import { fileOf, internal } from './links.ts'

/** Every text of a document that is an address of this site. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\/[a-z]{2}\/\S*$/.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(addressesIn)
  return []
}

/** Addresses in a file of data lead to pages that exist, as those of the pages do. */
export function dataLinkProblems(file: string, text: string, files: ReadonlySet<string>): Problem[] {
  return addressesIn(JSON.parse(text)).flatMap((address) => {
    const path = internal(address)?.path ?? ''
    return files.has(fileOf(path)) ? [] : [{ file, reason: `leads to nothing: ${address}` }]
  })
}
