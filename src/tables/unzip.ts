import { crc32, inflateRawSync } from 'node:zlib'
import { TableError } from './sheet.ts'

/** All parts of a workbook together, unpacked. */
export const MAX_UNPACKED = 64 * 1024 * 1024
const MAX_PARTS = 2000

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

const broken = (why: string): TableError => new TableError('import-archive', { why })

/** Where the list of parts begins, and how many there are. */
function directory(bytes: Buffer): { readonly start: number; readonly count: number } {
  const last = bytes.length - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) !== END || at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length) continue
    const [count, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 12),
      bytes.readUInt32LE(at + 16),
    ]
    if (bytes.readUInt16LE(at + 8) !== count || start + size > at) throw broken('directory')
    if (count > MAX_PARTS) throw broken('parts')
    return { start, count }
  }
  throw broken('directory')
}

/**
 * Unpacks an archive within bounds that are kept while unpacking, not taken from what the archive says of
 * itself. Throws TableError: broken, encrypted, a part twice, a path outside, larger than allowed.
 */
export function unzip(data: Uint8Array, limit = MAX_UNPACKED): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const parts = new Map<string, Buffer>()
  const names = new Set<string>()
  try {
    const { start, count } = directory(bytes)
    let left = limit
    for (let index = 0, at = start; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL) throw broken('directory')
      const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
      const [nameLength = 0, extra = 0, comment = 0] = lengths
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
      if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|:/.test(name)) throw broken('name')
      if (names.has(name.toLowerCase())) throw broken('twice')
      names.add(name.toLowerCase())
      if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new TableError('import-encrypted')
      const part = unpacked(bytes, at, left, limit)
      left -= part.length
      if (!name.endsWith('/')) parts.set(name, part)
      at += 46 + nameLength + extra + comment
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken('cut off')
    throw error
  }
  return parts
}

function unpacked(bytes: Buffer, at: number, left: number, limit: number): Buffer {
  const method = bytes.readUInt16LE(at + 10)
  const [sum, packed, size, local] = [16, 20, 24, 42].map((offset) => bytes.readUInt32LE(at + offset))
  if (sum === undefined || packed === undefined || size === undefined || local === undefined)
    throw broken('directory')
  if (size > left) throw new TableError('import-unpacks-too-large', { limit })
  if (bytes.readUInt32LE(local) !== LOCAL) throw broken('directory')
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (from + packed > bytes.length) throw broken('cut off')
  const raw = bytes.subarray(from, from + packed)
  const part = method === 0 ? raw : inflated(raw, method, left, limit)
  if (part.length !== size || crc32(part) !== sum) throw broken('sum')
  return part
}

function inflated(raw: Buffer, method: number, left: number, limit: number): Buffer {
  if (method !== 8) throw broken('method')
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if (error instanceof RangeError) throw new TableError('import-unpacks-too-large', { limit })
    throw broken('method')
  }
}
