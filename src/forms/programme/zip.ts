const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of ZIP archives. Example: of the bytes of `123456789` it is `0xcbf43926`. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 255] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** 1 January 1980: the first day an archive can name. The same parts give the same bytes. */
const DAY = 0x21
/** Names are UTF-8. */
const FLAGS = 0x800

/** Numbers of two or four bytes, the low byte first. */
const numbers = (...parts: readonly (readonly [value: number, size: 2 | 4])[]): readonly number[] =>
  parts.flatMap(([value, size]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255))

/** An archive of parts as they are, not packed, in the order given. Names are ASCII. */
export function zipOf(
  parts: readonly (readonly [name: string, part: Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const heads: number[][] = []
  const chunks: (readonly number[] | Uint8Array)[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const letters = Array.from(name, (letter) => letter.charCodeAt(0))
    const sizes = numbers([crc32(part), 4], [part.length, 4], [part.length, 4], [letters.length, 2], [0, 2])
    const common = [...numbers([20, 2], [FLAGS, 2], [0, 2], [0, 2], [DAY, 2]), ...sizes]
    const local = [...numbers([0x04034b50, 4]), ...common, ...letters]
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    heads.push([...numbers([0x02014b50, 4], [20, 2]), ...common, ...place, ...letters])
    chunks.push(local, part)
    offset += local.length + part.length
  }
  const directory = heads.flat()
  const count = parts.length
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  )
  const all = [...chunks, directory, end]
  const archive = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of all) {
    archive.set(chunk, at)
    at += chunk.length
  }
  return archive
}
