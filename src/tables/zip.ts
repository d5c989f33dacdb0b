import { crc32 } from 'node:zlib'

/** 1 January 1980, 00:00: the first moment an archive can name. The same parts give the same bytes. */
const DAY = 0x0021
/** Names are UTF-8. */
const FLAGS = 0x0800

/** The twelve fields that the head of a part and its line in the directory share. */
function fields(name: Buffer, part: Uint8Array): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(FLAGS, 2)
  head.writeUInt16LE(DAY, 8)
  head.writeUInt32LE(crc32(part), 10)
  head.writeUInt32LE(part.length, 14)
  head.writeUInt32LE(part.length, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const number = (value: number, size: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}

/** An archive of parts as they are, in the order given, without the hour of the day: a function of its parts. */
export function zip(parts: Iterable<readonly [name: string, part: Uint8Array]>): Buffer {
  const bodies: Buffer[] = []
  const lines: Buffer[] = []
  let offset = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path, 'utf8')
    const common = fields(name, part)
    const body = Buffer.concat([number(0x04034b50, 4), common, name, part])
    lines.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        common,
        Buffer.alloc(10),
        number(offset, 4),
        name,
      ]),
    )
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(lines)
  const count = number(lines.length, 2)
  const end = [
    number(0x06054b50, 4),
    Buffer.alloc(4),
    count,
    count,
    number(list.length, 4),
    number(offset, 4),
  ]
  return Buffer.concat([...bodies, list, ...end, Buffer.alloc(2)])
}
