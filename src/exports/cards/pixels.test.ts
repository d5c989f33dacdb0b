import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { overlay } from './overlay.ts'
import { pack, unpack } from './pack.ts'
import { encodePng, isWholePng } from './png.ts'
import { quantise } from './quantise.ts'

const rgba = (...colours: readonly number[]) =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]))

const [paper, ink, red] = [0xfbfaf6, 0x17232b, 0xda3b1c]

describe('a picture of few colours', () => {
  it('keeps the colours that fill it, and takes the nearest for the rest', () => {
    const made = quantise(rgba(paper, paper, paper, ink, ink, paper - 1), 3, 2)
    expect(made.palette).toEqual([paper, ink])
    expect([...made.pixels]).toEqual([0, 0, 0, 1, 1, 0])
  })

  it('never has more than 256 colours', () => {
    const many = Array.from({ length: 4096 }, (_, index) => (index * 4001) & 0xffffff)
    const made = quantise(rgba(...many), 64, 64)
    expect(made.palette.length).toBeLessThanOrEqual(256)
    expect(Math.max(...made.pixels)).toBeLessThan(made.palette.length)
  })

  it('is PNG that says what it is', () => {
    const made = encodePng(quantise(rgba(paper, ink, ink, paper), 2, 2))
    const bytes = Buffer.from(made)
    expect(isWholePng(made)).toBe(true)
    const at = bytes.indexOf('IDAT')
    expect([...inflateSync(bytes.subarray(at + 4))]).toEqual([0, 1, 0, 0, 0, 1])
    expect(bytes.subarray(bytes.indexOf('PLTE') + 4).readUIntBE(0, 3)).toBe(ink)
    expect(isWholePng(made.subarray(0, -1))).toBe(false)
    expect(isWholePng(new Uint8Array())).toBe(false)
  })
})

describe('a picture printed over another', () => {
  it('keeps the shades of both, and stays within', () => {
    const under = quantise(rgba(paper, paper, paper, paper, paper, ink), 3, 2)
    const over = quantise(rgba(red, paper), 2, 1)
    const made = overlay(under, over, 2, 0)
    expect([...made.pixels].map((index) => made.palette[index])).toEqual([
      paper,
      paper,
      red,
      paper,
      paper,
      ink,
    ])
    expect([...under.pixels]).toEqual([0, 0, 0, 0, 0, 1])
  })
})

describe('a picture in the cache', () => {
  const made = quantise(rgba(paper, ink, red, paper), 2, 2)

  it('comes back as it was', () => {
    expect(unpack(pack(made))).toEqual(made)
  })

  it('is made anew where its bytes are not whole', () => {
    const bytes = pack(made)
    for (let at = 0; at < bytes.length; at++) {
      expect(unpack(bytes.subarray(0, at))).toBeUndefined()
      const flipped = bytes.map((byte, index) => (index === at && at > 1 ? byte ^ 255 : byte))
      if (at > 1) expect(unpack(flipped)).toBeUndefined()
    }
  })
})
