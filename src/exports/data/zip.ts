import { crc32 } from 'node:zlib'
import { Deflate } from 'fflate'
import { joinBytes } from './csv.ts'

/** 1 January 1980, 00:00: the first moment an archive can name, whatever the hour of the day and the zone. */
const DAY = 0x0021
/** Names are UTF-8. */
const FLAGS = 0x0800
const [STORED, DEFLATED] = [0, 8]

/** An archive in the making: a part is packed as it comes, so that no part is kept as it was. */
export interface ZipWriter {
  /** Adds a part; `stored` leaves one as it is that does not shrink. */
  add(path: string, chunks: Iterable<Uint8Array>, stored?: boolean): void
  /** The whole archive. */
  finish(): Uint8Array<ArrayBuffer>
}

/** A part as it stands in the archive. */
interface Packed {
  readonly chunks: readonly Uint8Array[]
  readonly sum: number
  readonly size: number
  readonly packed: number
}

function pack(chunks: Iterable<Uint8Array>, stored: boolean): Packed {
  const out: Uint8Array[] = []
  let [sum, size, packed] = [0, 0, 0]
  const keep = (chunk: Uint8Array): void => {
    out.push(chunk)
    packed += chunk.length
  }
  const deflate = new Deflate({ level: 6 }, keep)
  for (const chunk of chunks) {
    sum = crc32(chunk, sum)
    size += chunk.length
    if (stored) keep(chunk)
    else deflate.push(chunk)
  }
  if (!stored) deflate.push(new Uint8Array(0), true)
  return { chunks: out, sum, size, packed }
}

/** The twelve fields that the head of a part and its line in the directory share. */
function fields(name: Uint8Array, { sum, size, packed }: Packed, stored: boolean): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(FLAGS, 2)
  head.writeUInt16LE(stored ? STORED : DEFLATED, 4)
  head.writeUInt16LE(DAY, 8)
  head.writeUInt32LE(sum, 10)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const number = (value: number, size: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}

/** A new archive. The same parts in the same order give the same bytes on every machine. */
export function zipWriter(): ZipWriter {
  const bodies: Uint8Array[] = []
  const lines: Uint8Array[] = []
  let [offset, parts] = [0, 0]
  return {
    add(path, chunks, stored = false) {
      const name = new TextEncoder().encode(path)
      const part = pack(chunks, stored)
      const common = fields(name, part, stored)
      bodies.push(number(0x04034b50, 4), common, name, ...part.chunks)
      lines.push(number(0x02014b50, 4), number(20, 2), common, Buffer.alloc(10), number(offset, 4), name)
      parts += 1
      offset += 30 + name.length + part.packed
    },
    finish() {
      const list = joinBytes(lines)
      const count = number(parts, 2)
      const end = [
        number(0x06054b50, 4),
        Buffer.alloc(4),
        count,
        count,
        number(list.length, 4),
        number(offset, 4),
        Buffer.alloc(2),
      ]
      return joinBytes([...bodies, list, ...end])
    },
  }
}
